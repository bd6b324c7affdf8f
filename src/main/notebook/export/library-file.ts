import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pictureFile } from '#core/clip/picture-address'
import {
  fileContent,
  LIBRARY_HEAD,
  LIBRARY_SECTIONS,
  type ClipLine,
  type FileContent,
  type LibrarySection,
} from '#core/export/library-lines'
import { picturesOfNote } from '#core/note/note-pictures'
import { stableJson } from '#core/export/stable-json'
import type { Id } from '#core/library/id'
import type { UnderWay } from '../care/care-jobs'
import type { Notebook } from '../notebook'
import { streamExport } from './export-target'
import type { ExportReader } from './read-exported'

/** Which records such a file holds; those in the trash too, when it is to hold everything. */
type Held = { clips: readonly Id[]; notes: readonly Id[] }

/** Writes records with all their files as one file of JSON, from which a library is made again without loss. Throws in words. */
export async function writeLibrary(
  notebook: Notebook,
  held: Held,
  path: string,
  reader: ExportReader,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<void> {
  const pictures = await pictureFilesOf(notebook, held)
  const total = held.clips.length + held.notes.length + pictures.length
  let done = 0
  const count = () => {
    signal.throwIfAborted()
    progress(++done, total)
  }
  const lines: Record<LibrarySection, () => AsyncGenerator<string>> = {
    async *pictures() {
      for (const file of pictures) {
        const bytes = await reader.picture(file)
        count()
        if (bytes) yield stableJson({ file, base64: base64(bytes) })
      }
    },
    async *clips() {
      for (const id of held.clips) {
        const line = await clipLine(notebook, id, reader)
        count()
        if (line) yield stableJson(line)
      }
    },
    async *notes() {
      for (const id of held.notes) {
        const note = await reader.note(id)
        count()
        if (note) yield stableJson(note)
      }
    },
  }
  await streamExport(path, Readable.from(document(lines)), signal)
}

async function* document(lines: Record<LibrarySection, () => AsyncGenerator<string>>) {
  yield LIBRARY_HEAD
  for (const [at, section] of LIBRARY_SECTIONS.entries()) {
    yield `${at === 0 ? '' : ','}\n"${section}":[`
    let isFirst = true
    for await (const line of lines[section]()) {
      yield `${isFirst ? '\n' : ',\n'}${line}`
      isFirst = false
    }
    yield '\n]'
  }
  yield '}\n'
}

async function clipLine(
  notebook: Notebook,
  id: Id,
  reader: ExportReader,
): Promise<ClipLine | null> {
  const { store } = notebook.tools
  try {
    const clip = await notebook.clip(id)
    const versions: ClipLine['versions'] = {}
    for (const version of clip.versions) {
      versions[version.id] = await filesIn(store.paths.versionFolder(id, version.id))
    }
    return { clip, versions }
  } catch (cause) {
    reader.leave(store.catalogue.clip(id)?.title ?? id, cause)
    return null
  }
}

async function filesIn(folder: string): Promise<Record<string, FileContent>> {
  const names = (await readdir(folder)).filter((name) => /^[a-z]+\.[a-z0-9]{1,6}$/.test(name))
  const files: Record<string, FileContent> = {}
  for (const name of names.sort()) {
    files[name] = fileContent(await readFile(join(folder, name)), base64)
  }
  return files
}

async function pictureFilesOf(notebook: Notebook, { clips, notes }: Held): Promise<string[]> {
  const files = new Set<string>()
  for (const id of clips) {
    const clip = await notebook.tools.store.clip(id)
    for (const asset of clip?.versions.flatMap(({ assets }) => assets) ?? []) {
      files.add(pictureFile(asset))
    }
  }
  for (const id of notes) {
    const note = await notebook.tools.store.note(id)
    for (const file of note ? picturesOfNote(note.body) : []) files.add(file)
  }
  return [...files].sort()
}

function base64(bytes: Uint8Array) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
