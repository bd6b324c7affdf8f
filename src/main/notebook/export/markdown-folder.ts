import { basename } from 'node:path'
import { clipMarkdown, type MarkdownDocument } from '#core/export/clip-markdown'
import type { ClipTemplate } from '#core/export/clip-template'
import { FileNames } from '#core/export/file-names'
import { noteMarkdown } from '#core/export/note-markdown'
import { propertyNames, updatedDocument } from '#core/export/update-document'
import { picturesOf } from '#core/export/with-pictures'
import { markedArticle } from '#core/export/marked-article'
import type { Id } from '#core/library/id'
import type { Note } from '#core/note/note'
import { picturesOfNote } from '#core/note/note-pictures'
import { foldLinkTarget } from '#core/note/note-links'
import type { UnderWay } from '../care/care-jobs'
import { linkingRows } from '../notes/mentions'
import type { Notebook } from '../notebook'
import type { ChosenRecords } from './chosen-records'
import { readManifest, writeManifest, type Manifest } from './export-manifest'
import { hashOf, type ExportFolder } from './export-target'
import type { ExportReader } from './read-exported'

/** Names the collections that something is in. */
export type NameCollections = (ids: readonly Id[]) => string[]

type Task = {
  notebook: Notebook
  reader: ExportReader
  chosen: ChosenRecords
  collections: NameCollections
  /** Whether what has left the library leaves the folder too. */
  isWhole: boolean
  template: ClipTemplate
}

/**
 * Writes clips and notes as a folder of Markdown whose links lead to one another. A file keeps its name from one export to
 * the next, though its title changes, so that links a person made to it hold.
 */
export async function exportMarkdown(
  { notebook, reader, chosen, collections, isWhole, template }: Task,
  folder: ExportFolder,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<void> {
  const before = await readManifest(folder)
  const files: Manifest['files'] = { ...before.files }
  const names = namesFor(notebook, chosen, before)
  const total = chosen.clips.length + chosen.notes.length
  let done = 0
  const write = async (id: Id, path: string, document: MarkdownDocument) => {
    const text = updatedDocument(document, await folder.readText(path), files[id]?.properties ?? [])
    await folder.write(path, text)
    files[id] = { path, sha256: hashOf(text), properties: propertyNames(document.front) }
  }
  const writePictures = async (pictures: Iterable<string>) => {
    for (const file of pictures) {
      const picture = await reader.picture(file)
      if (picture) await folder.write(`pictures/${basename(file)}`, picture)
    }
  }

  for (const id of chosen.clips) {
    if (signal.aborted) break
    const exported = await reader.clip(id)
    progress(++done, total)
    if (!exported) continue
    await writePictures(picturesOf(markedArticle(exported)))
    const mentions = await linkingRows(notebook, id)
    const around = {
      place: (file: string) => `../pictures/${basename(file)}`,
      collections: collections(exported.clip.collections),
      mentionedIn: mentions.flatMap((note) => names.get(note.id) ?? []),
    }
    const document = clipMarkdown(exported, around, template)
    await write(id, `Clips/${names.get(id) ?? id}.md`, document)
  }
  const wiki = await wikiFiles(notebook, names)
  for (const id of chosen.notes) {
    if (signal.aborted) break
    const note = await reader.note(id)
    progress(++done, total)
    if (!note || !isWriting(note)) continue
    await writePictures(picturesOfNote(note.body))
    await write(
      id,
      `Notes/${names.get(id) ?? id}.md`,
      noteMarkdown(note, wiki, collections(note.collections)),
    )
  }
  if (isWhole && !signal.aborted) await removeGone(notebook, folder, files)
  await writeManifest(folder, { version: 1, files })
}

// Collections and smart collections are notes in the library, and no pages of writing.
function isWriting({ query, collection }: Note) {
  return query === undefined && collection === undefined
}

// The name without its ending, by record: the one it had, else one of its own.
function namesFor(notebook: Notebook, chosen: ChosenRecords, { files }: Manifest) {
  const { catalogue } = notebook.tools.store
  const names = new Map(
    Object.entries(files).map(([id, { path }]): [Id, string] => [id, basename(path, '.md')]),
  )
  const fresh = new FileNames(names.values())
  for (const id of [...chosen.clips, ...chosen.notes]) {
    const title = catalogue.clip(id)?.title ?? catalogue.note(id)?.title
    if (title !== undefined && !names.has(id)) names.set(id, fresh.nameFor(title))
  }
  return names
}

async function wikiFiles(notebook: Notebook, names: ReadonlyMap<Id, string>) {
  const { catalogue } = notebook.tools.store
  const byTitle = new Map<string, string>()
  for (const [id, name] of names) {
    const title = catalogue.clip(id)?.title ?? catalogue.note(id)?.title
    byTitle.set(id, name)
    if (title !== undefined) byTitle.set(foldLinkTarget(title), name)
  }
  const byHighlight = new Map<Id, string>()
  for (const { id, clip } of await notebook.highlights.all()) {
    const file = names.get(clip.id)
    if (file !== undefined) byHighlight.set(id, file)
  }
  return { byTitle, byId: names, byHighlight }
}

// A file that a person changed is theirs, whatever became of the clip.
async function removeGone(notebook: Notebook, folder: ExportFolder, files: Manifest['files']) {
  const { catalogue } = notebook.tools.store
  for (const [id, { path, sha256 }] of Object.entries(files)) {
    const clip = catalogue.clip(id)
    const note = catalogue.note(id)
    if (clip ? clip.place !== 'trash' : note && !note.trashed) continue
    const text = await folder.readText(path)
    if (text !== null && hashOf(text) === sha256) await folder.remove(path)
    delete files[id]
  }
}
