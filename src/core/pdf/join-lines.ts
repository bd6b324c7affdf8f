const HYPHEN = /(?<=\p{L})[-\u00ad\u2010]$/u
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** The words of a document, to tell a word divided at the end of a line from one that has a hyphen. */
export type Vocabulary = ReadonlySet<string>

/** Every word of some lines, but for those at an end, which may be halves. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = lines.flatMap((line) => (line.toLowerCase().match(WORD) ?? []).slice(1, -1))
  return new Set(words)
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu

/** Lines as one run of words: a word that was divided is whole again. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  return lines.reduce((before, after) => joinTwo(before, after, vocabulary))
}

function joinTwo(before: string, after: string, vocabulary: Vocabulary) {
  if (HYPHEN.test(before) && /^\p{L}/u.test(after)) {
    return `${keepsHyphen(before, after, vocabulary) ? before : before.slice(0, -1)}${after}`
  }
  const isWritten = NO_SPACES.test(before.at(-1) ?? '') && NO_SPACES.test(after.at(0) ?? '')
  return isWritten ? before + after : `${before} ${after}`
}

function keepsHyphen(before: string, after: string, vocabulary: Vocabulary) {
  // A soft hyphen is only ever there for the end of a line.
  if (before.endsWith('\u00ad')) return false
  const first = /[\p{L}\p{M}]+$/u.exec(before.slice(0, -1))?.[0].toLowerCase() ?? ''
  const second = /^[\p{L}\p{M}]+/u.exec(after)?.[0].toLowerCase() ?? ''
  if (vocabulary.has(first + second)) return false
  return vocabulary.has(`${first}-${second}`) || /^\p{Lu}/u.test(after)
}
