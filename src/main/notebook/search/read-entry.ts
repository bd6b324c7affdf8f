import { createHash } from 'node:crypto'
import { readableText } from '#core/highlight/readable-text'
import type { RecordName } from '#core/library/records'
import type { Sentence } from '#core/messages/sentence'
import { isPage } from '#core/note/note'
import { sentenceOf } from '#core/problem'
import { entryOfClip, entryOfNote } from '#core/search/entry-of'
import type { SearchEntry } from '#core/search/search-entry'
import type { LibraryStore } from '#storage/library-store'

const STAMP_LENGTH = 12

/** What the index is to be told of a record: null of one that is not there; and why not all of it can be told. */
export type ReadEntry = { name: RecordName; entry: SearchEntry | null; lacks: Sentence | null }

/** Reads a record for the index. Never throws: what cannot be read is said in words. */
export async function readEntry(store: LibraryStore, name: RecordName): Promise<ReadEntry> {
  try {
    if (name.kind === 'note') {
      const note = await store.note(name.id)
      // A collection is a way to find, not something to be found.
      if (note && !isPage(note)) return { name, entry: null, lacks: null }
      const entry = note && { ...entryOfNote(note), stamp: stampOf(note) }
      return { name, entry, lacks: null }
    }
    const clip = await store.clip(name.id)
    if (clip === null) return { name, entry: null, lacks: null }
    // An article whose file is gone can still be found by its card. Without a stamp it is looked for at every start.
    return await store.files.article(clip).then(
      ({ articleHtml, articleText }) => {
        const body = readableText(articleHtml, articleText)
        return {
          name,
          entry: { ...entryOfClip(clip, body), stamp: stampOf(clip) },
          lacks: null,
        }
      },
      (cause: unknown) => {
        return { name, entry: entryOfClip(clip, ''), lacks: sentenceOf(cause) }
      },
    )
  } catch (cause) {
    return { name, entry: null, lacks: sentenceOf(cause) }
  }
}

/** Tells this state of a record from every other. A version's text never changes, so the record says all. */
export async function readStamp(store: LibraryStore, name: RecordName): Promise<string | null> {
  if (name.kind === 'note') {
    const note = await store.note(name.id).catch(() => null)
    return note && isPage(note) ? stampOf(note) : null
  }
  const clip = await store.clip(name.id).catch(() => null)
  return clip && stampOf(clip)
}

function stampOf(record: object): string {
  const print = createHash('sha1').update(JSON.stringify(record)).digest('base64url')
  return print.slice(0, STAMP_LENGTH)
}
