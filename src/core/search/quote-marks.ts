const QUOTES = new Set('"“”„‟«»＂')
const HEBREW = /\p{Script=Hebrew}/u

/**
 * Whether a quotation mark stands here: straight or curly, as typed or as pasted. Between two Hebrew
 * letters the same mark writes an abbreviation and quotes nothing.
 */
export function isQuoteMark(text: string, at: number): boolean {
  return QUOTES.has(text.charAt(at)) && !isGershayim(text, at)
}

/** Whether the mark here belongs to the Hebrew abbreviation around it, as in צה"ל. */
export function isGershayim(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark !== '"' && mark !== '״' && mark !== '”') return false
  return at > 0 && HEBREW.test(text.charAt(at - 1)) && HEBREW.test(text.charAt(at + 1))
}

/** Where the quotation that opens here is closed; the end of the text when it never is. */
export function closingQuote(text: string, opening: number): number {
  let at = opening + 1
  while (at < text.length && !isQuoteMark(text, at)) at++
  return at
}
