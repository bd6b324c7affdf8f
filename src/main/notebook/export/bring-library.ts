import type { Clip } from '#core/clip/clip'
import type { ClipLine, FileContent } from '#core/export/library-lines'
import type { Change, SingleChange } from '#core/library/change'
import { mergeClips, mergeNotes } from '#core/library/merge-records'
import { sameClip, sameNote } from '#core/library/same-record'
import type { Note } from '#core/note/note'
import { sha256Of } from '#storage/sha256-of'
import type { UnderWay } from '../care-jobs'
import type { Notebook } from '../notebook'
import { libraryItems } from './library-items'

const AT_ONCE = 200

/** What came of bringing a library in. Each record of the file is counted once. */
export type BroughtIn = {
  added: number
  merged: number
  unchanged: number
  failed: { what: string; reason: string }[]
}

/**
 * Brings all that a library file holds into this library: what is not here as it was there, what is here merged as
 * two copies that were edited apart. One step of undo takes it back.
 */
export async function bringLibrary(
  notebook: Notebook,
  path: string,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<BroughtIn> {
  const { store } = notebook.tools
  const apply = notebook.asOneStep()
  const brought: BroughtIn = { added: 0, merged: 0, unchanged: 0, failed: [] }
  let waiting: SingleChange[] = []
  const flush = async () => {
    if (waiting.length > 0) await apply(severalOf(waiting))
    waiting = []
  }
  const take = async (changes: SingleChange[] | null, what: 'added' | 'merged') => {
    brought[changes === null ? 'unchanged' : what] += 1
    waiting.push(...(changes ?? []))
    if (waiting.length >= AT_ONCE) await flush()
  }

  for await (const item of libraryItems(path)) {
    if (signal.aborted) break
    switch (item.kind) {
      case 'picture': {
        const { file, base64 } = item.picture
        const isWhole = await store.bringPicture(file, Buffer.from(base64, 'base64'))
        if (!isWhole)
          brought.failed.push({ what: file, reason: 'The picture is damaged in the file.' })
        continue
      }
      case 'clip': {
        const { clip } = item.line
        const damage = await bringFiles(notebook, item.line)
        if (damage !== null) brought.failed.push({ what: clip.title, reason: damage })
        else {
          const here = await store.clip(clip.id)
          if (here) await take(mergedClip(here, clip), 'merged')
          else await take([{ type: 'clip.added', clip }], 'added')
        }
        break
      }
      case 'note': {
        const here = await store.note(item.note.id)
        if (here) await take(mergedNote(here, item.note), 'merged')
        else await take([{ type: 'note.added', note: item.note }], 'added')
        break
      }
      case 'unreadable':
        brought.failed.push({
          what: `Line ${item.row}`,
          reason: 'It cannot be read: another program changed it, or it was cut off.',
        })
    }
    progress(brought.added + brought.merged + brought.unchanged + brought.failed.length, 0)
  }
  await flush()
  return brought
}

// The words are checked before the clip exists, so that a damaged file makes no clip that does not open.
async function bringFiles(
  notebook: Notebook,
  { clip, versions }: ClipLine,
): Promise<string | null> {
  for (const version of clip.versions) {
    const files = versions[version.id]
    if (!files?.['article.html'] || !files['article.txt'])
      return 'A version of it is not in the file.'
    if (sha256Of(bytesOf(files['article.txt'])) !== version.textSha256) {
      return 'Its words are not those that were exported: the file is damaged.'
    }
    const contents = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
      name,
      bytesOf(content),
    ])
    await notebook.tools.store.bringVersion(clip.id, version.id, new Map(contents))
  }
  return null
}

function mergedClip(here: Clip, there: Clip): SingleChange[] | null {
  const { record, others } = mergeClips(here, there)
  if (sameClip(record, here) && others.length === 0) return null
  return [{ type: 'records.reverted', clips: [record], notes: others }]
}

function mergedNote(here: Note, there: Note): SingleChange[] | null {
  const { record, others } = mergeNotes(here, there)
  if (sameNote(record, here) && others.length === 0) return null
  return [{ type: 'records.reverted', clips: [], notes: [record, ...others] }]
}

function bytesOf(content: FileContent): Uint8Array {
  return 'text' in content ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64')
}

function severalOf(changes: SingleChange[]): Change {
  const [first] = changes
  return changes.length === 1 && first ? first : { type: 'several', changes }
}
