import { createHash } from 'node:crypto'
import { articlePage, PAGE_STYLE } from '#core/export/article-page'
import type { ExportedClip } from '#core/export/exported-clip'
import { FileNames } from '#core/export/file-names'
import { markedArticle } from '#core/export/marked-article'
import { picturesOf } from '#core/export/with-pictures'
import type { Id } from '#core/library/id'
import type { UnderWay } from '../care/care-jobs'
import type { ExportFolder } from './export-target'
import type { ExportReader } from './read-exported'

const TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', svg: 'svg+xml' }

/** Writes each clip as one page that holds all it shows. */
export async function exportPages(
  reader: ExportReader,
  clips: readonly Id[],
  folder: ExportFolder,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<void> {
  const names = new FileNames()
  for (const [at, id] of clips.entries()) {
    if (signal.aborted) break
    const exported = await reader.clip(id)
    progress(at + 1, clips.length)
    if (!exported) continue
    await folder.write(`${names.nameFor(exported.clip.title)}.html`, await pageOf(reader, exported))
  }
}

async function pageOf(reader: ExportReader, exported: ExportedClip): Promise<string> {
  const urls = new Map<string, string>()
  for (const file of picturesOf(markedArticle(exported))) {
    const bytes = await reader.picture(file)
    if (bytes) urls.set(file, dataUrl(file, bytes))
  }
  const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64')
  return articlePage(exported, { pictureUrl: (file) => urls.get(file) ?? null, styleHash })
}

function dataUrl(file: string, bytes: Uint8Array) {
  const ending = file.slice(file.lastIndexOf('.') + 1)
  return `data:image/${TYPES[ending] ?? ending};base64,${Buffer.from(bytes).toString('base64')}`
}
