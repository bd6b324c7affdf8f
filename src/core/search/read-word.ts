import { isQuoteMark } from './quote-marks'

const SPACE = /\s/

/** Where the bare word that begins here ends: at a space, a quotation mark, or a parenthesis that is not its own. */
export function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const char = text.charAt(at)
    if (SPACE.test(char) || char === ')' || isQuoteMark(text, at)) return at
    if (char !== '(') at++
    else {
      const close = closingParenthesis(text, at)
      if (close === null) return at
      at = close + 1
    }
  }
  return at
}

/** The end of a pair within one word, so that `…/wiki/Iran_(disambiguation)` stays whole. */
function closingParenthesis(text: string, open: number): number | null {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at)
    if (SPACE.test(char) || isQuoteMark(text, at)) return null
    if (char === '(') depth++
    if (char === ')' && --depth === 0) return at
  }
  return null
}

/** Whether a bare word that has come this far ends here. */
export function isEndOfWord(text: string, at: number): boolean {
  return endOfWord(text, at) === at
}

/** Whether what stands before stands alone: nothing follows, or a space, or the end of a group. */
export function endsHere(text: string, at: number): boolean {
  return at >= text.length || SPACE.test(text.charAt(at)) || text.charAt(at) === ')'
}
