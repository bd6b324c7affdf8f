import { foldLinkTarget, noteLinks } from '../note/note-links'
import { noteTitle, type Note } from '../note/note'
import { highlightOfTarget } from '../note/highlight-target'
import { notePictureFile } from '../note/note-pictures'
import { readLink } from '../highlight/highlight-link'
import type { MarkdownDocument } from './clip-markdown'
import { wikiTag } from './clip-values'
import { blockId } from './highlight-block'
import { frontMatterLines } from './front-matter-lines'

/** Which file a link leads to, without its ending: by a title as it was typed, or by the id of a clip. */
export type WikiFiles = {
  byTitle: ReadonlyMap<string, string>
  byId: ReadonlyMap<string, string>
  /** The file of the clip that each highlight is in. */
  byHighlight: ReadonlyMap<string, string>
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
  return { front, body: withPictures(withAppLinks(withWikiLinks(note.body, files), files)) }
}

// Beside the folder of notes lies one of pictures, as beside the library's own lies that of all it keeps.
function withPictures(body: string): string {
  return body.replace(
    /\]\((\.\.\/assets\/[0-9a-f/]{3,80}\.[a-z]{3,4})/g,
    (whole, address: string) => {
      const file = notePictureFile(address)
      return file === null ? whole : `](../pictures/${file.slice(file.lastIndexOf('/') + 1)}`
    },
  )
}

function withWikiLinks(body: string, { byTitle, byHighlight }: WikiFiles): string {
  let at = 0
  let text = ''
  for (const { target, label, embeds, start, end } of noteLinks(body)) {
    const highlight = highlightOfTarget(target)
    const clip = highlight === null ? undefined : byHighlight.get(highlight)
    if (highlight !== null && clip !== undefined) {
      // What is shown in a note is called by its clip here, and by nothing in a wiki.
      const words = embeds ? '' : `|${label}`
      text += `${body.slice(at, start)}[[${clip}#^${blockId(highlight)}${words}]]`
      at = end
      continue
    }
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
