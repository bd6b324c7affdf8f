import { finishArticle, type FinishedArticle } from '#core/clip/clean-article'
import type { Metadata, MetadataSources } from '#core/clip/metadata'
import { pageKind } from '#core/clip/page-kind'
import { webAddress } from '#core/clip/safe-address'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Bytes } from './capture-tools'
import { completeMetadata } from './complete-metadata'
import { readPage } from './read-page'

type Given = { bytes: Bytes; url: string | null; fileName: string }

/** A page read as a clip's is, with its pictures left where they are on the web. Asks nobody for anything. */
export function extractPage({ bytes, url, fileName }: Given): FinishedArticle & {
  metadata: Metadata
  sources: MetadataSources
} {
  const kind = pageKind({ bytes, contentType: null, fileName })
  if ('unreadable' in kind || kind.readable === 'application/pdf') {
    const what = 'unreadable' in kind ? kind.unreadable : sentence('kindPdf')
    throw new NotebookError('not-a-page', sentence('notAPage', fileName, what))
  }
  const nowhere = {
    ...{ road: 'file' as const, folder: null, contentType: null },
    ...{ isInside: false, by: 'vote' as const, pictures: new Map<string, Bytes>() },
  }
  const page = readPage(
    { ...nowhere, bytes, url, fileName, mediaType: kind.readable },
    kind.readable,
  )
  const onTheWeb = (wanted: readonly string[]) => {
    return wanted.flatMap((written) => webAddress(written, page.base) ?? [])[0] ?? null
  }
  const finished = finishArticle(page.article, onTheWeb)
  return { ...completeMetadata(page, finished.articleText, fileName), ...finished }
}
