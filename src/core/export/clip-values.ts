import { newestVersion } from '../clip/clip'
import { highlightLink } from '../highlight/highlight-link'
import type { TemplateValues } from '../note/fill-template'
import { readLetters, type Letters } from '../text/letters'
import { exportedHighlights, type ExportedClip, type ExportedHighlight } from './exported-clip'
import type { FrontValue } from './front-matter-lines'
import { blockId, contextLine } from './highlight-block'
import { escapeMarkdown } from './markdown-inline'

/** What is known of a clip, by the names that front matter has for it. */
export function frontValues(
  { clip }: Pick<ExportedClip, 'clip'>,
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

type Around = { collections: readonly string[]; mentionedIn: readonly string[]; article: string }

/** What the names of a template's body stand for, as Markdown. */
export function bodyValues(
  exported: ExportedClip,
  { collections, mentionedIn, article }: Around,
): TemplateValues {
  const { clip } = exported
  const letters = readLetters(exported.articleText)
  const highlights = exportedHighlights(exported)
  const words = (value: string | null) => escapeMarkdown(value ?? '')
  return {
    title: words(clip.title),
    authors: words(clip.authors.join(', ')),
    url: clip.url ?? '',
    site: words(clip.site),
    published: clip.publishedAt ?? '',
    language: clip.language ?? '',
    saved: clip.savedAt,
    place: clip.place,
    favorite: clip.favorite ? 'favorite' : '',
    tags: hashTags(clip.tags),
    collections: words(collections.join(', ')),
    id: clip.id,
    version: newestVersion(clip).id,
    article,
    highlights: highlights.map((each) => highlightValues(clip.id, each, letters)),
    mentions: mentionedIn.map((file) => ({ mention: `[[${file}]]` })),
    'highlight-count': counted(highlights),
    'mention-count': counted(mentionedIn),
  }
}

/** A tag as wikis write it: without spaces, which would end it. */
export function wikiTag(tag: string): string {
  return tag.replace(/\s+/g, '-')
}

function highlightValues(
  clip: string,
  highlight: ExportedHighlight,
  letters: Letters,
): TemplateValues {
  const { id, passage, note, color, tags, createdAt } = highlight
  const lines = passage.split('\n')
  return {
    quote: lines.map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n>\n'),
    passage: escapeMarkdown(lines.join(' ')),
    marks: [color, ...tags.map((tag) => `#${wikiTag(tag)}`)].join(' '),
    color,
    tags: hashTags(tags),
    note,
    made: createdAt.slice(0, 10),
    block: `^${blockId(id)}`,
    context: contextLine(highlight, letters) ?? '',
    link: highlightLink(clip, id),
  }
}

function hashTags(tags: readonly string[]) {
  return tags.map((tag) => `#${wikiTag(tag)}`).join(' ')
}

// A section is there where its words are not empty.
function counted(things: readonly unknown[]) {
  return things.length === 0 ? '' : String(things.length)
}
