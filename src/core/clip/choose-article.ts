/** What one extractor took a page's article to be. */
export type Candidate = { by: 'readability' | 'defuddle' | 'all-blocks'; html: string }

const FEWEST_LETTERS = 25
/** Readability errs by losing whole sections; Defuddle by keeping boxes. So far apart, it lost some. */
const MUCH_SHORTER = 0.35

/**
 * The candidate to keep: Readability's, unless it has far fewer letters than Defuddle's; the body's
 * own blocks when both came back with nothing. Null when there are no words at all.
 */
export function chooseArticle(
  candidates: readonly Candidate[],
  lettersOf: (html: string) => number,
): Candidate | null {
  const counted = candidates.map((candidate) => ({
    candidate,
    letters: lettersOf(candidate.html),
  }))
  const enough = (by: Candidate['by']) => {
    return counted.find((c) => c.candidate.by === by && c.letters >= FEWEST_LETTERS)
  }
  const readability = enough('readability')
  const defuddle = enough('defuddle')
  if (readability && defuddle && readability.letters < defuddle.letters * MUCH_SHORTER) {
    return defuddle.candidate
  }
  const found = readability ?? defuddle ?? enough('all-blocks')
  return (found ?? counted.find(({ letters }) => letters > 0))?.candidate ?? null
}
