import type { ArticleElement } from '#core/clip/article-tree'
import type { MetadataSources } from '#core/clip/metadata'
import type { TextType } from '#core/clip/page-kind'
import { readMhtml } from '#core/clip/read-mhtml'
import type { PageMetadata } from '#core/clip/read-metadata'
import type { ReadBy } from '#core/clip/read-by'
import { webAddress } from '#core/clip/safe-address'
import { charsetOfHeader, charsetOfHtml, decodeBytes } from '#core/text/decode-bytes'
import { NotebookError } from '#core/problem'
import { sentence, type Sentence } from '#core/messages/sentence'
import { readHtmlPage } from './read-html-page'
import type { Bytes } from './capture-tools'
import type { RawPage } from './read-source'
import { readMarkdownPage, readTextPage } from './read-text-page'

/** A page whose markup has been read; its pictures are still to be fetched. */
export type ReadPage = {
  url: string | null
  /** What its links and pictures are relative to. */
  base: string | null
  metadata: PageMetadata['metadata']
  sources: MetadataSources
  article: ArticleElement
  behindPayment?: boolean
  remark?: Sentence
  statedTags?: string[]
}

export type DecodedPage = ReadPage & {
  charset: string
  /** Files that came inside the page's own file, by address. */
  parts: ReadonlyMap<string, Bytes>
}

/** A page of letters decoded and read, each media type in its own way. */
export function readPage(raw: RawPage, mediaType: TextType): DecodedPage {
  const { bytes, url, contentType } = raw
  switch (mediaType) {
    case 'text/html':
      return { ...decodeHtml(bytes, contentType, url, raw.by), parts: raw.pictures }
    case 'text/plain': {
      const { text, charset } = decodeBytes(bytes, [charsetOfHeader(contentType)])
      return { ...readTextPage(text, url), charset, parts: new Map() }
    }
    case 'text/markdown': {
      const { text, charset } = decodeBytes(bytes, [charsetOfHeader(contentType)])
      return { ...readMarkdownPage(text, url), charset, parts: new Map() }
    }
    case 'multipart/related': {
      const archive = readMhtml(bytes)
      if (!archive) throw noPageInside(raw.fileName ?? 'This file')
      const { html, parts } = archive
      return {
        ...decodeHtml(
          html,
          archive.contentType,
          webAddress(archive.url ?? '', null) ?? url,
          raw.by,
        ),
        parts: new Map([...raw.pictures, ...parts]),
      }
    }
  }
}

function decodeHtml(bytes: Bytes, contentType: string | null, url: string | null, by: ReadBy) {
  const declared = [charsetOfHeader(contentType), charsetOfHtml(bytes)]
  const { text, charset } = decodeBytes(bytes, declared)
  return { ...readHtmlPage(text, url, by), charset }
}

function noPageInside(name: string) {
  return new NotebookError('not-a-page', sentence('archiveWithoutPage', name))
}
