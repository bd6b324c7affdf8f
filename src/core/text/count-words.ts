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

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function countSegments(run: string) {
  let count = 0
  for (const segment of segmenter.segment(run)) if (segment.isWordLike) count += 1
  return count
}
