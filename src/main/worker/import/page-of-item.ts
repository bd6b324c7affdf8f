import { join } from 'node:path'
import type { CapturedPage, Source } from '#core/clip/captured-page'
import type { ImportedContent, ImportedHighlight, ImportedPage } from '#core/import/import-item'
import { highlightsOfOwnPage, isOwnPage } from '#core/import/own-page'
import { stubPage, titleOf } from '#core/import/stub-page'
import { NotebookError, sentenceOf } from '#core/problem'
import { decodeBytes } from '#core/text/decode-bytes'
import { capturePage } from '../capture/capture-page'
import type { Bytes, CaptureTools } from '../capture/capture-tools'
import { nodeTools } from '../capture/node-tools'
import type { ReadExport } from './read-export'
import { formatCalled } from '#core/import/format-called'
import { sentence, type Sentence } from '#core/messages/sentence'

/** Bytes in which a page of ours says that it is one. */
const HEAD = 8_000

/** A page of an export, ready to be kept. */
export type PageOfItem = {
  page: CapturedPage
  /** What is marked in it, where it is a page that we exported. */
  highlights: ImportedHighlight[]
  /** Why what the export holds of it could not be read, so that it is kept as a stub. */
  unread: Sentence | null
}

/** The page of an item: from what the export holds of it, else a stub. Never asks the network for anything. */
export async function pageOfItem(item: ImportedPage, from: ReadExport): Promise<PageOfItem> {
  const called = formatCalled(from.format.id)
  const imported = { from: called, isStub: false }
  if (item.content !== null) {
    try {
      const page = await capturePage(await sourceOf(item, item.content, from), offline)
      const highlights = highlightsCarriedBy(page)
      return { page: { ...described(page, item), imported }, highlights, unread: null }
    } catch (cause) {
      const unread = sentenceOf(cause)
      return {
        page: { ...stubPage(item, called), imported: { ...imported, isStub: true } },
        highlights: [],
        unread,
      }
    }
  }
  const page = { ...stubPage(item, called), imported: { ...imported, isStub: true } }
  return { page, highlights: [], unread: null }
}

function highlightsCarriedBy({ original, mediaType, charset }: CapturedPage) {
  if (mediaType !== 'text/html') return []
  // Of a page that is not ours only the beginning is read once more.
  if (!isOwnPage(decodeBytes(original.subarray(0, HEAD), [charset]).text)) return []
  return highlightsOfOwnPage(decodeBytes(original, [charset]).text)
}

async function sourceOf(
  { url, where }: ImportedPage,
  content: ImportedContent,
  { files, folder }: ReadExport,
): Promise<Source> {
  const encode = (words: string): Bytes => new TextEncoder().encode(words)
  switch (content.kind) {
    case 'file':
      if (folder !== null) return { kind: 'file', path: join(folder, content.name) }
      return {
        kind: 'bytes',
        name: content.name,
        bytes: new Uint8Array(await files.read(content.name)),
      }
    case 'markdown':
      return { kind: 'bytes', name: `${where}.md`, bytes: encode(content.markdown) }
    case 'html':
      return { kind: 'html', html: content.html, url }
  }
}

// What a person or the other program knew of the page goes before what is read out of it.
function described({ by: _, ...page }: CapturedPage, item: ImportedPage): CapturedPage {
  const { title, authors, site, language, publishedAt } = item
  return {
    ...page,
    url: item.url ?? page.url,
    road: 'file',
    // What was chosen to be kept elsewhere is what it is.
    suspicion: null,
    metadata: {
      ...page.metadata,
      ...(title !== null && { title: titleOf(item) }),
      ...(authors.length > 0 && { authors }),
      ...(site !== null && { site }),
      ...(language !== null && { language }),
      ...(publishedAt !== null && { publishedAt }),
    },
  }
}

const offline: CaptureTools = {
  ...nodeTools,
  fetch: () => {
    return Promise.reject(new NotebookError('nothing-there', sentence('picturesNotFetched')))
  },
}
