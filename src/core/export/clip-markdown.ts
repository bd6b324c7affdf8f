import { newestVersion } from '../clip/clip'
import { readLetters } from '../text/letters'
import { exportedHighlights, type ExportedClip, type ExportedHighlight } from './exported-clip'
import { articleMarkdown } from './article-markdown'
import { frontMatterLines, type FrontValue } from './front-matter-lines'
import { blockId, contextLine } from './highlight-block'
import { escapeMarkdown, type PlaceOfPicture } from './markdown-inline'

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

/** A clip as a document: what is known of it, its highlights with block ids, the notes that link to it, its article. */
export function clipMarkdown(
  exported: ExportedClip,
  { place, collections, mentionedIn }: ClipSurroundings,
): MarkdownDocument {
  const { clip, articleHtml } = exported
  const letters = readLetters(exported.articleText)
  const marks = exportedHighlights(exported).flatMap((highlight) =>
    highlightBlocks(highlight, contextLine(highlight, letters)),
  )
  const body = [
    `# ${escapeMarkdown(clip.title)}`,
    ...(marks.length > 0 ? ['## Highlights', ...marks] : []),
    ...(mentionedIn.length > 0
      ? ['## Mentioned in', mentionedIn.map((file) => `- [[${file}]]`).join('\n')]
      : []),
    '## Article',
    ...articleMarkdown(articleHtml, place),
  ]
  return { front: frontMatterLines(clipValues(exported, collections)), body: body.join('\n\n') }
}

function clipValues(
  { clip }: ExportedClip,
  collections: readonly string[],
): Record<string, FrontValue> {
  const { title, authors, url, site, publishedAt, language, savedAt, tags, id, place } = clip
  return {
    title,
    authors,
    url,
    site,
    published: publishedAt,
    language,
    saved: savedAt,
    place,
    favorite: clip.favorite || null,
    tags: tags.map(wikiTag),
    collections,
    id,
    version: newestVersion(clip).id,
  }
}

/** A tag as wikis write it: without spaces, which would end it. */
export function wikiTag(tag: string): string {
  return tag.replace(/\s+/g, '-')
}

function highlightBlocks(
  { id, passage, note, color, tags }: ExportedHighlight,
  context: string | null,
): string[] {
  const quote = passage
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n>\n')
  const marks = [color, ...tags.map((tag) => `#${wikiTag(tag)}`)].join(' ')
  return [
    `${quote}\n>\n> — ${marks}`,
    `^${blockId(id)}${context === null ? '' : `\n${context}`}`,
    ...(note === '' ? [] : [note]),
  ]
}
