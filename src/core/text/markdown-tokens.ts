import { Lexer, type Token, type TokensList } from 'marked'

/** Nobody quotes, lists or marks more deeply; the lexer calls itself once for each. */
const DEEPEST = 40
const WIDEST = ' '.repeat(3 * DEEPEST)
const TOO_WIDE = new RegExp(`^[ \\t]{${WIDEST.length},}`, 'gm')
const TOO_DEEP = new RegExp(
  `^((?:[ \\t]*(?:>|[-*+](?=[ \\t]))){${DEEPEST}})(?:[ \\t]*[>*+-])+`,
  'gm',
)
/**
 * A run of words takes time with its letters times its marks, for each mark is looked for up to the end: what is free,
 * and what all longer runs of a text may take together.
 */
const FREE = 20_000
const MOST = 10_000_000
const MARK = /[*_~`[\]<!\\&|@]/g

/**
 * The tokens of a Markdown text, in bounded time whatever is in it: what is marked as no person would is plain words.
 * Throws `RangeError` for what is nested without end.
 */
export function markdownTokens(markdown: string): TokensList {
  return new BoundedLexer().lex(flattened(markdown))
}

/** The same, and of what is nested without end the text as it is written. */
export function readableTokens(markdown: string): Token[] {
  try {
    return markdownTokens(markdown)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    return [{ type: 'text', raw: markdown, text: markdown }]
  }
}

class BoundedLexer extends Lexer {
  #left = MOST
  #depth = 0

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    const cost = src.length * (src.match(MARK)?.length ?? 0)
    if (this.#depth >= DEEPEST || (cost > FREE && cost > this.#left)) {
      tokens.push({ type: 'text', raw: src, text: src, escaped: false })
      return tokens
    }
    if (cost > FREE) this.#left -= cost
    this.#depth++
    const read = super.inlineTokens(src, tokens)
    this.#depth--
    return read
  }
}

function flattened(markdown: string) {
  return markdown.replace(TOO_WIDE, WIDEST).replace(TOO_DEEP, '$1')
}
