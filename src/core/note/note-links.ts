/** A `[[link]]` in a note: what it points to by name, and what it shows where that differs. */
export type NoteLink = {
  target: string
  label: string
  /** Whether what it points to is shown in its place: `![[…]]`. */
  embeds: boolean
  /** From the first bracket, behind the mark of an embedding, to the last. */
  start: number
  end: number
}

const LINK = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g

/** Every `[[target]]` and `[[target|label]]` of a note, in order. */
export function noteLinks(body: string): NoteLink[] {
  return Array.from(body.matchAll(LINK), (match) => ({
    target: (match[1] ?? '').trim(),
    label: (match[2] ?? match[1] ?? '').trim(),
    embeds: body[match.index - 1] === '!',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A link as it is written: with a label only where that says something else than the target. */
export function writeNoteLink({ target, label }: Pick<NoteLink, 'target' | 'label'>): string {
  const [to, words] = [asLinkTarget(target), asLinkTarget(label)]
  return words === to || words === '' ? `[[${to}]]` : `[[${to}|${words}]]`
}

/** The form link targets are compared in: titles are typed by hand, so case, spaces and quote marks do not count. */
export function foldLinkTarget(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[[\]|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A title as it can stand inside `[[ ]]`. */
export function asLinkTarget(title: string): string {
  return title
    .replace(/[[\]|\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
