import { readdir, readFile, rename, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Id, makeId } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { strayKind } from '#core/library/stray-name'
import { noteTitle, type Note } from '#core/note/note'
import { checksum } from '#core/text/checksum'
import { sentence } from '#core/messages/sentence'
import { makeFolder, syncFolder } from './durable-file'
import { explainDiskProblem } from './explain-disk-problem'
import type { LibraryParts } from './library-parts'
import { hasFrontMatter, writeNoteFile } from './note-file'
import { takeCopy } from './outside-edits'
import { noteFormat } from './record-format'

const ENDING = '.md'
const ID_LENGTH = 26
const CHANCE = 16

/** Makes notes of Markdown files that a person or another program put among the notes under names of their own. */
export async function takeDroppedNotes(parts: LibraryParts): Promise<void> {
  const { paths, tools, isReadOnly } = parts
  if (isReadOnly) return
  for (const file of (await readdir(paths.notes).catch(() => [])).filter(isDropped)) {
    await take(parts, file).catch((cause: unknown) => {
      const { sentence: why } = explainDiskProblem(cause, paths.folder)
      tools.report(sentence('notMadeNote', `notes/${file}`, why))
    })
  }
}

function isDropped(file: string) {
  const isOurs = Id.safeParse(file.slice(0, ID_LENGTH)).success
  return !isOurs && file.endsWith(ENDING) && strayKind(file) === 'unknown-file'
}

// The note is on disk before the file leaves its place, and a crash in between makes the same note once more.
async function take(parts: LibraryParts, file: string) {
  const { paths, tools, records, writer } = parts
  const path = join(paths.notes, file)
  const text = await readFile(path, 'utf8')
  // As an editor makes one that is still to be written in.
  if (text.trim() === '') return
  const note = noteIn(file, text, Math.floor((await stat(path)).mtimeMs), (id) =>
    isThere(parts, id),
  )
  const name: RecordName = { kind: 'note', id: note.id }
  await takeCopy(parts, records.notes, name, note)
  await writer.written(name)
  await makeFolder(paths.merged)
  await rename(path, join(paths.merged, `${note.id}-${file}`))
  await syncFolder(paths.merged)
  await syncFolder(paths.notes)
  tools.noticed([name])
  const where = relative(paths.folder, paths.record(name))
  tools.report(sentence('madeNote', `notes/${file}`, noteTitle(note), where))
}

function noteIn(
  file: string,
  text: string,
  modifiedAt: number,
  isTaken: (id: Id) => boolean,
): Note {
  // Every machine that a sync brings the file makes the same note of it.
  const chance = Array.from({ length: CHANCE }, (_, at) => checksum(`${at} ${file} ${text}`) % 32)
  const id = makeId(modifiedAt, Uint8Array.from(chance))
  const read = decoded(text, modifiedAt, id) ?? decoded(plain(text), modifiedAt, id)
  if (!read) throw new Error('It could not be read.')
  const title = read.title.trim() === '' ? file.slice(0, -ENDING.length) : read.title
  // One of ours that was given another name is that one still; a copy of one that is there is another.
  return { ...read, title, id: isTaken(read.id) ? id : read.id }
}

function plain(text: string) {
  return writeNoteFile({ body: text.replace(/^\ufeff/, '') })
}

function decoded(text: string, modifiedAt: number, id: Id): Note | null {
  if (!hasFrontMatter(text)) return null
  try {
    return noteFormat.decode(text, modifiedAt, id).record
  } catch {
    return null
  }
}

function isThere({ catalogue }: LibraryParts, id: Id) {
  return catalogue.note(id) !== null
}
