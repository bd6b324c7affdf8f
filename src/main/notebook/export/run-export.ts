import { randomUUID } from 'node:crypto'
import { bibtex } from '#core/export/bibtex'
import { bibliography } from '#core/export/cite'
import { FIRST_TEMPLATE, readClipTemplate, type ClipTemplate } from '#core/export/clip-template'
import { cslJson } from '#core/export/csl-item'
import type { ExportedClip } from '#core/export/exported-clip'
import { exportFormat, type ExportFormatId } from '#core/export/export-formats'
import type { ExportOrder } from '#core/export/export-order'
import { highlightsCsv, readwiseCsv } from '#core/export/highlights-csv'
import { highlightsDocument } from '#core/export/highlights-document'
import { ris } from '#core/export/ris'
import type { Exported } from '#core/export/said-exported'
import { webAnnotations } from '#core/export/web-annotations'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { UnderWay } from '../care/care-jobs'
import type { Notebook } from '../notebook'
import { MOST_CHAPTERS, writeBook } from './book-file'
import { chosenRecords, type ChosenRecords } from './chosen-records'
import { cslFiles } from './csl-files'
import { ExportFolder, writeExport } from './export-target'
import { writeLibrary } from './library-file'
import { exportMarkdown } from './markdown-folder'
import { ExportReader } from './read-exported'
import { exportPages } from './web-pages'

const HIGHLIGHTS_ONLY: ReadonlySet<string> = new Set<ExportFormatId>([
  'highlights-markdown',
  'highlights-csv',
  'readwise-csv',
  'annotations',
])

type Work = Pick<UnderWay, 'signal' | 'progress'>

/** Takes clips and notes out of the library, as ordered. Throws in words; what single clips lack is told in the end. */
export async function runExport(
  notebook: Notebook,
  order: ExportOrder,
  work: Work,
): Promise<Exported> {
  if (order.format === 'json' && order.toShare) {
    throw new NotebookError('bad-request', sentence('wholeNotShared'))
  }
  // Refused before anything is written.
  const template = await templateOf(notebook, order)
  const reader = new ExportReader(notebook, order.toShare)
  const chosen = await recordsFor(notebook, order)
  if (chosen.clips.length + chosen.notes.length === 0) {
    throw new NotebookError('nothing-there', sentence('nothingToExport'))
  }
  const unchanged =
    exportFormat(order.format).into === 'folder'
      ? await writeFolder(notebook, { ...order, template }, chosen, reader, work)
      : await writeFile(notebook, order, chosen, reader, work)
  if (work.signal.aborted) throw new NotebookError('cancelled', sentence('exportCancelled'))
  const lost = reader.leftBehind
  const { clips, notes } = chosen
  const counts = { clips: clips.length, notes: notes.length, unchanged }
  return { path: order.path, ...counts, leftBehind: lost, removed: reader.removed }
}

async function templateOf(
  notebook: Notebook,
  { template }: Pick<ExportOrder, 'template'>,
): Promise<ClipTemplate> {
  if (!template) return readClipTemplate(FIRST_TEMPLATE)
  if ('text' in template) return readClipTemplate(template.text)
  return readClipTemplate((await notebook.note(template.note)).body)
}

async function recordsFor(notebook: Notebook, { format, choice }: ExportOrder) {
  const { catalogue } = notebook.tools.store
  // What is in the trash belongs to everything.
  if (format === 'json' && choice.kind === 'everything') {
    return { clips: [...catalogue.clipIds].sort(), notes: [...catalogue.noteIds].sort() }
  }
  return chosenRecords(notebook, choice)
}

async function writeFolder(
  notebook: Notebook,
  { format, path, choice, template }: Omit<ExportOrder, 'template'> & { template: ClipTemplate },
  chosen: ChosenRecords,
  reader: ExportReader,
  work: Work,
): Promise<number> {
  const folder = new ExportFolder(path)
  if (format === 'html') await exportPages(reader, chosen.clips, folder, work)
  else {
    const isWhole = choice.kind === 'everything'
    await exportMarkdown(
      { notebook, reader, chosen, collections: namesOf(notebook), isWhole, template },
      folder,
      work,
    )
  }
  return folder.unchanged
}

function namesOf(notebook: Notebook) {
  const names = new Map(
    notebook.tools.store.catalogue.collections().map(({ id, name }) => [id, name]),
  )
  return (ids: readonly Id[]) => ids.flatMap((id) => names.get(id) ?? [])
}

async function writeFile(
  notebook: Notebook,
  order: ExportOrder,
  chosen: ChosenRecords,
  reader: ExportReader,
  work: Work,
): Promise<number> {
  const { format, path } = order
  if (format === 'json') {
    await writeLibrary(notebook, chosen, path, reader, work)
    return 0
  }
  const { clips } = chosen
  if (format === 'epub' && clips.length > MOST_CHAPTERS) {
    throw new NotebookError('bad-request', sentence('bookTooLong', MOST_CHAPTERS, clips.length))
  }
  const exported: ExportedClip[] = []
  for (const [at, id] of clips.entries()) {
    if (work.signal.aborted) return 0
    const clip = await reader.clip(id)
    work.progress(at + 1, clips.length)
    if (clip) exported.push(format === 'epub' ? clip : withoutHtml(clip))
  }
  if (HIGHLIGHTS_ONLY.has(format) && exported.every(({ clip }) => clip.highlights.length === 0)) {
    throw new NotebookError('nothing-there', sentence('noHighlightsChosen'))
  }
  if (format === 'epub')
    await writeBook(path, exported, reader, cardFor(notebook, exported), work.signal)
  else await writeExport(path, textOf(order, exported))
  return 0
}

function textOf({ format, style }: ExportOrder, exported: readonly ExportedClip[]): string {
  const clips = exported.map(({ clip }) => clip)
  switch (format) {
    case 'highlights-markdown':
      return highlightsDocument(exported)
    case 'highlights-csv':
      return highlightsCsv(exported)
    case 'readwise-csv':
      return readwiseCsv(exported)
    case 'annotations':
      return `${JSON.stringify(webAnnotations(exported), null, 2)}\n`
    case 'bibtex':
      return bibtex(clips)
    case 'ris':
      return ris(exported)
    case 'csl-json':
      return cslJson(clips)
    case 'bibliography':
      return bibliography(clips, style, cslFiles)
    case 'markdown':
    case 'html':
    case 'json':
    case 'epub':
      throw new Error(`${format} is not made of one text.`)
  }
}

// Of thousands of clips, only what is written is held.
function withoutHtml({ clip, articleText }: ExportedClip): ExportedClip {
  return { clip, articleHtml: '', articleText: clip.highlights.length > 0 ? articleText : '' }
}

function cardFor(notebook: Notebook, exported: readonly ExportedClip[]) {
  const [first] = exported
  const title =
    exported.length === 1 && first
      ? first.clip.title
      : `${exported.length} articles from Commonplace`
  return { id: randomUUID(), title, madeAt: notebook.tools.now() }
}
