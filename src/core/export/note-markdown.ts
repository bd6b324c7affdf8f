import { foldLinkTarget, noteLinks } from '../note/note-links'
import { noteTitle, type Note } from '../note/note'
import { readLink } from '../highlight/highlight-link'
import { wikiTag, type MarkdownDocument } from './clip-markdown'
import { blockId } from './highlight-block'
import { frontMatterLines } from './front-matter-lines'

/** Which file a link leads to, without its ending: by a title as it was typed, or by the id of a clip. */
export type WikiFiles = {
  byTitle: ReadonlyMap<string, string>
  byId: ReadonlyMap<string, string>
}

/** A note as a document whose links lead to the exported files. */
export function noteMarkdown(
  note: Note,
  files: WikiFiles,
  collections: readonly string[],
): MarkdownDocument {
  const front = frontMatterLines({
    title: noteTitle(note),
    created: note.createdAt,
    edited: note.editedAt,
    tags: note.tags.map(wikiTag),
    collections,
    id: note.id,
  })
  return { front, body: withAppLinks(withWikiLinks(note.body, files), files) }
}

/** The titles a note links to, in the form they are compared in. */
export function linkedTitles(note: Pick<Note, 'body'>): string[] {
  return noteLinks(note.body).map(({ target }) => foldLinkTarget(target))
}

function withWikiLinks(body: string, { byTitle }: WikiFiles): string {
  let at = 0
  let text = ''
  for (const { target, label, start, end } of noteLinks(body)) {
    const file = byTitle.get(foldLinkTarget(target))
    const link = file === undefined || file === label ? `[[${label}]]` : `[[${file}|${label}]]`
    text += body.slice(at, start) + (file === undefined ? body.slice(start, end) : link)
    at = end
  }
  return text + body.slice(at)
}

// `[words](commonplace:clip/…/highlight/…)` leads to the block of that highlight.
function withAppLinks(body: string, { byId }: WikiFiles): string {
  return body.replace(
    /\[([^[\]\n]{1,500})\]\((commonplace:[^\s()]{1,200})\)/g,
    (whole, label: string, link: string) => {
      const leadsTo = readLink(link)
      const file = leadsTo && byId.get(leadsTo.clip)
      if (!leadsTo || !file) return whole
      const block = leadsTo.highlight === null ? '' : `#^${blockId(leadsTo.highlight)}`
      return `[[${file}${block}|${label.replace(/\|/g, ' ')}]]`
    },
  )
}
