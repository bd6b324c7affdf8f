import type { Clip } from '#core/clip/clip'
import type { ClipLine, FileContent } from '#core/export/library-lines'
import type { FailedRow } from '#core/import/import-item'
import { emptySum } from '#core/import/import-sum'
import type { Change, SingleChange } from '#core/library/change'
import { mergeClips, mergeNotes } from '#core/library/merge-records'
import { sameClip, sameNote } from '#core/library/same-record'
import { noteTitle, type Note } from '#core/note/note'
import type { LibraryStore } from '#storage/library-store'
import { sha256Of } from '#storage/sha256-of'
import type { ImportStand } from '../import/import-run'
import { libraryItems, type LibraryItem } from './library-items'
import { unreadable } from './survey-library'
import { sentence, type Sentence } from '#core/messages/sentence'

const AT_ONCE = 200

/** What it takes to bring a library file in. */
type Bringing = {
  store: LibraryStore
  /** Makes changes that are taken back together. */
  apply: (change: Change) => Promise<void>
  path: string
  /** How many rows the file has. */
  rows: number
  /** The rows that are wanted, by where they stand; all of them where it is null. */
  only: ReadonlySet<string> | null
  signal: AbortSignal
  /** Told after each record. */
  stands: (stand: ImportStand, current: string | null) => void
}

/** What came of a record, with the changes that are left to make for it. */
type Came =
  { as: 'clips' | 'notes' | 'merged'; changes: SingleChange[] } | { as: 'failed'; row: FailedRow }

/**
 * Brings all that a library file holds into this library: what is not here as it was there, what is here merged as
 * two copies that were edited apart. Each record of the file is counted once.
 */
export async function bringLibrary(bringing: Bringing): Promise<ImportStand> {
  const { path, only, signal, apply, stands } = bringing
  const sum = emptySum(only?.size ?? bringing.rows)
  const stand: ImportStand = { sum, failed: [], remarks: [], stubs: [] }
  let waiting: SingleChange[] = []
  const flush = async () => {
    if (waiting.length > 0) await apply(severalOf(waiting))
    waiting = []
  }

  for await (const item of libraryItems(path)) {
    if (signal.aborted) break
    if (item.kind === 'picture') {
      const damaged = only === null ? await bringPicture(bringing.store, item) : null
      if (damaged) {
        sum.rows += 1
        sum.failed += 1
        stand.failed.push(damaged)
      }
      continue
    }
    if (only !== null && !only.has(item.where)) continue
    const came = await comeOf(item, bringing.store)
    sum[came.as] += 1
    sum.left -= 1
    if (came.as === 'failed') stand.failed.push(came.row)
    else waiting.push(...came.changes)
    if (waiting.length >= AT_ONCE) await flush()
    stands(stand, titleOf(item))
  }
  await flush()
  return stand
}

type RecordItem = Exclude<LibraryItem, { kind: 'picture' }>

async function comeOf(item: RecordItem, store: LibraryStore): Promise<Came> {
  if (item.kind === 'unreadable') return { as: 'failed', row: unreadable(item.where) }
  if (item.kind === 'note') {
    const here = await store.note(item.note.id)
    if (here) return { as: 'merged', changes: mergedNote(here, item.note) }
    return { as: 'notes', changes: [{ type: 'note.added', note: item.note }] }
  }
  const { clip } = item.line
  const damage = await bringFiles(store, item.line)
  if (damage !== null) {
    return { as: 'failed', row: { where: item.where, name: clip.title, reason: damage } }
  }
  const here = await store.clip(clip.id)
  if (here) return { as: 'merged', changes: mergedClip(here, clip) }
  return { as: 'clips', changes: [{ type: 'clip.added', clip }] }
}

function titleOf(item: RecordItem) {
  if (item.kind === 'clip') return item.line.clip.title
  return item.kind === 'note' ? noteTitle(item.note) : null
}

async function bringPicture(
  store: LibraryStore,
  { where, picture: { file, base64 } }: Extract<LibraryItem, { kind: 'picture' }>,
): Promise<FailedRow | null> {
  const isWhole = await store.files.bringPicture(file, Buffer.from(base64, 'base64'))
  return isWhole ? null : { where, name: file, reason: sentence('pictureDamaged') }
}

// The words are checked before the clip exists, so that a damaged file makes no clip that does not open.
async function bringFiles(
  store: LibraryStore,
  { clip, versions }: ClipLine,
): Promise<Sentence | null> {
  for (const version of clip.versions) {
    const files = versions[version.id]
    if (!files?.['article.html'] || !files['article.txt']) return sentence('versionNotInFile')
    if (sha256Of(bytesOf(files['article.txt'])) !== version.textSha256) {
      return sentence('wordsDamaged')
    }
    const contents = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
      name,
      bytesOf(content),
    ])
    await store.files.bringVersion(clip.id, version.id, new Map(contents))
  }
  return null
}

function mergedClip(here: Clip, there: Clip): SingleChange[] {
  const { record, others } = mergeClips(here, there)
  if (sameClip(record, here) && others.length === 0) return []
  return [{ type: 'records.reverted', clips: [record], notes: others }]
}

function mergedNote(here: Note, there: Note): SingleChange[] {
  const { record, others } = mergeNotes(here, there)
  if (sameNote(record, here) && others.length === 0) return []
  return [{ type: 'records.reverted', clips: [], notes: [record, ...others] }]
}

function bytesOf(content: FileContent): Uint8Array {
  return 'text' in content ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64')
}

function severalOf(changes: SingleChange[]): Change {
  const [first] = changes
  return changes.length === 1 && first ? first : { type: 'several', changes }
}
