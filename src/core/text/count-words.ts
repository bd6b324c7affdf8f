// Scripts written without spaces between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,_-]*/gu

/** How many words a text has, also where no spaces divide them. */
export function countWords(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/)) {
    count += UNSPACED.test(run) ? countSegments(run) : (run.match(SPACED_WORD)?.length ?? 0)
  }
  return count
}

/** Letters of a piece, and how far back a place between words is looked for. */
const PIECE = 20_000
const NEAR = 200

/** How many words a long text has, counted on with each step, so that other work can be done between them. */
export function* countWordsInSteps(text: string): Generator<void, number> {
  let count = 0
  for (let from = 0; from < text.length;) {
    const end = betweenWords(text, Math.min(text.length, from + PIECE))
    count += countWords(text.slice(from, end))
    from = end
    yield
  }
  return count
}

function betweenWords(text: string, end: number) {
  for (let at = end; at > end - NEAR && end < text.length; at--) {
    if (/\s/.test(text[at - 1] ?? '')) return at
  }
  return end
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function countSegments(run: string) {
  let count = 0
  for (const segment of segmenter.segment(run)) if (segment.isWordLike) count += 1
  return count
}
