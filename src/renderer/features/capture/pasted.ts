/** What came from the clipboard: its text, and the page it was copied from. */
export type Pasted = { text: string; html: string | null }

/** Letters that a field still shows at once; what is longer is shown by its beginning. */
const LONG = 200_000
const BEGINNING = 2_000

/** Whether this is more than a field can show without holding up the window. */
export function isLongPaste({ text, html }: Pasted): boolean {
  return text.length > LONG || (html !== null && html.length > LONG)
}

/** The first letters of a text, as one sees them in its place. */
export function beginningOfText(text: string): string {
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text
}
