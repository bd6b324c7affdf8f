import { fillTemplate } from '../note/fill-template'
import { articleMarkdown } from './article-markdown'
import { FIRST_TEMPLATE, readClipTemplate, type ClipTemplate } from './clip-template'
import { bodyValues, frontValues } from './clip-values'
import type { ExportedClip } from './exported-clip'
import { fillFrontMatter } from './front-template'
import type { PlaceOfPicture } from './markdown-inline'

/** What a document about a clip says besides the clip itself. */
export type ClipSurroundings = {
  place: PlaceOfPicture
  /** The names of the collections it is in. */
  collections: readonly string[]
  /** The files, without their ending, of the notes that link to it. */
  mentionedIn: readonly string[]
}

/** A document of Markdown in two parts, so that what a person adds to either can be kept. */
export type MarkdownDocument = { front: string[]; body: string }

/**
 * A clip as a document, as its template has it; without one what is known of the clip, its highlights with block ids, the
 * notes that link to it, its article.
 */
export function clipMarkdown(
  exported: ExportedClip,
  { place, collections, mentionedIn }: ClipSurroundings,
  template: ClipTemplate = readClipTemplate(FIRST_TEMPLATE),
): MarkdownDocument {
  const article = articleMarkdown(exported.articleHtml, place).join('\n\n')
  const values = bodyValues(exported, { collections, mentionedIn, article })
  return {
    front: fillFrontMatter(template.front, frontValues(exported, collections)),
    body: fillTemplate(template.body, values).trimEnd(),
  }
}
