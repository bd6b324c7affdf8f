import { hypothesis, webAnnotations } from './annotations'
import { bibtex, cslJson, ris } from './citations'
import { markdownFolder, pageFolder } from './folders'
import type { Glimpse, ImportFormat } from './import-format'
import { instapaper } from './instapaper'
import { karakeep } from './karakeep'
import { linkwarden } from './linkwarden'
import { netscapeBookmarks } from './netscape-bookmarks'
import { omnivore } from './omnivore'
import { pocket } from './pocket'
import { pocketHtml } from './pocket-html'
import { raindrop } from './raindrop'
import { readwiseHighlights } from './readwise-highlights'
import { readwiseReader } from './readwise-reader'
import { wallabag } from './wallabag'
import { zoteroRdf } from './zotero-rdf'

/** Every format there is, in the order in which they are tried: what is told for certain comes first. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  pocket,
  pocketHtml,
  omnivore,
  instapaper,
  readwiseReader,
  readwiseHighlights,
  raindrop,
  netscapeBookmarks,
  karakeep,
  linkwarden,
  wallabag,
  webAnnotations,
  hypothesis,
  zoteroRdf,
  cslJson,
  ris,
  bibtex,
  markdownFolder,
  pageFolder,
]

/** The format of an export, by what is in it; null for what is no export that is known. */
export function recognize(glimpse: Glimpse): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => format.recognizes(glimpse)) ?? null
}
