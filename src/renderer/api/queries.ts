import { QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { newestVersion, type Clip } from '#core/clip/clip'
import type { Highlight } from '#core/highlight/highlight'
import type { BackupName } from '#core/library/backup'
import type { Id } from '#core/library/id'
import { ask } from './ask'
import { openClip, type OpenedClip } from './opened-clip'

// Main says when something changed, so nothing here grows stale by itself.
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
})

export function useSummary() {
  return useQuery({ queryKey: ['summary'], queryFn: () => ask('library.summary', undefined) })
}

/** What the program says of itself, read when it is first wanted. */
export function useAbout(wanted: boolean) {
  return useQuery({
    queryKey: ['about'],
    queryFn: wanted ? () => ask('about.read', undefined) : skipToken,
  })
}

export function useSettings() {
  return useQuery({ queryKey: ['settings'], queryFn: () => ask('settings.read', undefined) })
}

export function clipQuery(id: Id) {
  const queryKey = ['clip', id]
  return queryOptions({
    queryKey,
    queryFn: () => openClip(id, queryClient.getQueryData<OpenedClip>(queryKey)),
  })
}

export function useClip(id: Id) {
  return useQuery(clipQuery(id))
}

/** What a clip's page has that this version of its article lacks; null asks for nothing. */
export function useLeftOutOf(shown: { id: Id; version: Id } | null) {
  return useQuery({
    queryKey: ['left-out', shown?.id, shown?.version],
    queryFn: shown === null ? skipToken : () => ask('clips.left-out', { id: shown.id }),
    gcTime: 0,
  })
}

export function useNotes(trashed: boolean) {
  return useQuery({
    queryKey: ['notes', trashed],
    queryFn: () => ask('notes.list', { trashed }),
  })
}

/** All highlights of the library. */
export function useAllHighlights() {
  return useQuery({ queryKey: ['highlights'], queryFn: () => ask('highlights.all', undefined) })
}

/** What can be told of a clip's highlights that have no place in its text. */
export function useTraces(clip: Clip, strays: readonly Highlight[]) {
  const version = newestVersion(clip).id
  return useQuery({
    queryKey: ['traces', clip.id, version, ...strays.map(({ id }) => id)],
    queryFn: strays.length === 0 ? skipToken : () => ask('highlights.trace', { clip: clip.id }),
  })
}

export function noteQuery(id: Id) {
  return queryOptions({ queryKey: ['note', id], queryFn: () => ask('notes.open', { id }) })
}

export function useNote(id: Id) {
  return useQuery(noteQuery(id))
}

/** The notes that link to a clip or note. */
export function useLinksTo(id: Id) {
  return useQuery({ queryKey: ['mentions', id], queryFn: () => ask('links.to', { id }) })
}

/** The notes that name a clip or note without linking to it. */
export function usePlainMentions(id: Id) {
  return useQuery({
    queryKey: ['plain-mentions', id],
    queryFn: () => ask('links.plain', { id }),
    gcTime: 0,
  })
}

/** Every tag with how much carries it, and those that may be meant as one. */
export function useTags() {
  return useQuery({ queryKey: ['tags'], queryFn: () => ask('tags.list', undefined) })
}

/** The sites that clips are from, most first. */
export function useSites() {
  return useQuery({ queryKey: ['sites'], queryFn: () => ask('clips.sites', undefined) })
}

export function useTrashSize() {
  return useQuery({ queryKey: ['trash'], queryFn: () => ask('trash.size', undefined) })
}

export function useBackups() {
  return useQuery({ queryKey: ['backups'], queryFn: () => ask('backups.list', undefined) })
}

/** What restoring a backup would change now; null asks for none. */
export function useComparison(name: BackupName | null) {
  return useQuery({
    queryKey: ['comparison', name],
    queryFn: name === null ? skipToken : () => ask('backups.compare', { name }),
    // The library goes on changing, so what is not looked at is not kept.
    gcTime: 0,
  })
}

/** What was done and what was taken back, in words. */
export function useHistory() {
  return useQuery({ queryKey: ['history'], queryFn: () => ask('history.list', undefined) })
}

/** The copy of the library that is ready to be used, and the folder it left. */
export function useMoveState() {
  return useQuery({
    queryKey: ['move-state'],
    queryFn: () => ask('library.move-state', undefined),
  })
}

/** What the last verification found. */
export function useVerified() {
  return useQuery({ queryKey: ['verified'], queryFn: () => ask('library.verified', undefined) })
}

/** The moments until which a note had another text, the last first. */
export function useNoteVersionTimes(id: Id) {
  return useQuery({
    queryKey: ['note-versions', id],
    queryFn: () => ask('notes.versions', { id }),
    gcTime: 0,
  })
}

/** What a note said until a moment. */
export function useNoteVersion(id: Id, at: string) {
  return useQuery({
    queryKey: ['note-version', id, at],
    queryFn: () => ask('notes.version', { id, at }),
    gcTime: 0,
  })
}
