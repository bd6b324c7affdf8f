import { asLinkTarget } from '../note/note-links'
import type { HighlightRow } from './highlight-row'

/** Highlights as a note takes them: each a quotation, with its note and tags under it and a link to its clip. */
export function highlightsMarkdown(rows: readonly HighlightRow[]): string {
  return rows.map(markdownOf).join('\n\n')
}

function markdownOf({ passage, note, tags, clip }: HighlightRow) {
  const quote = passage
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
  const marks = tags.map((tag) => `#${tag}`).join(' ')
  return [
    quote,
    `> — [[${asLinkTarget(clip.title)}]]`,
    ...(note === '' ? [] : ['', note]),
    ...(marks === '' ? [] : ['', marks]),
  ].join('\n')
}
