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
  // A query is asked for each of its parentheses, and looking on from each would take time squared.
  if (paired.text !== text) paired = { text, pairs: pairsIn(text) }
  return paired.pairs.get(open) ?? null
}

let paired = { text: '', pairs: new Map<number, number>() }

function pairsIn(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (SPACE.test(char) || isQuoteMark(text, at)) open = []
    else if (char === '(') open.push(at)
    else if (char === ')') {
      const opened = open.pop()
      if (opened !== undefined) pairs.set(opened, at)
    }
  }
  return pairs
}

/** Whether a bare word that has come this far ends here. */
export function isEndOfWord(text: string, at: number): boolean {
  return endOfWord(text, at) === at
}

/** Whether what stands before stands alone: nothing follows, or a space, or the end of a group. */
export function endsHere(text: string, at: number): boolean {
  return at >= text.length || SPACE.test(text.charAt(at)) || text.charAt(at) === ')'
}
