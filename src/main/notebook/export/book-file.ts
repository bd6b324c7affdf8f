import { ZipFile } from 'yazl'
import { epub } from '#core/export/epub'
import type { ExportedClip } from '#core/export/exported-clip'
import { markedArticle } from '#core/export/marked-article'
import { picturesOf } from '#core/export/with-pictures'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { streamExport } from './export-target'
import type { ExportReader } from './read-exported'

/** The most clips of one book: readers open no larger ones in reasonable time. */
export const MOST_CHAPTERS = 2_000

type Card = { id: string; title: string; madeAt: string }

/** Writes clips as an EPUB book. Throws in words. */
export async function writeBook(
  path: string,
  clips: readonly ExportedClip[],
  reader: ExportReader,
  card: Card,
  signal: AbortSignal,
): Promise<void> {
  if (clips.length === 0) {
    throw new NotebookError('nothing-there', sentence('nothingForBook'))
  }
  const language = mostCommon(clips.map(({ clip }) => clip.language ?? 'und'))
  const pictures = await picturesFor(clips, reader)
  const zip = new ZipFile()
  // The same book is the same file, whenever it is made.
  const options = { mtime: new Date(card.madeAt), compress: true }
  for (const file of epub(clips, { ...card, language }, (picture) => pictures.has(picture))) {
    if ('text' in file) {
      zip.addBuffer(Buffer.from(file.text), file.path, {
        ...options,
        compress: file.path !== 'mimetype',
      })
    } else {
      zip.addBuffer(pictures.get(file.picture) ?? Buffer.alloc(0), file.path, options)
    }
  }
  zip.end()
  await streamExport(path, zip.outputStream, signal)
}

async function picturesFor(clips: readonly ExportedClip[], reader: ExportReader) {
  const pictures = new Map<string, Buffer>()
  for (const file of new Set(clips.flatMap((clip) => picturesOf(markedArticle(clip))))) {
    const bytes = await reader.picture(file)
    if (bytes) pictures.set(file, Buffer.from(bytes))
  }
  return pictures
}

function mostCommon(languages: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? 'und'
}
