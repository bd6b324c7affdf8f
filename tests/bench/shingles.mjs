const WORD = /[\p{L}\p{N}_]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/**
 * How well a text has the words of another: the share of its runs of four words that are right, and the
 * share of the right ones that it has. Signs of scripts without spaces count as words.
 */
export function shingleScore(wanted, found) {
  const [truth, guess] = [shinglesOf(wanted), shinglesOf(found)]
  let common = 0
  for (const [run, count] of truth) common += Math.min(count, guess.get(run) ?? 0)
  return { precision: share(common, sizeOf(guess)), recall: share(common, sizeOf(truth)) }
}

/** The harmonic mean of mean precision and mean recall over pages. */
export function shingleF1(scores) {
  const mean = (of) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  const [precision, recall] = [mean((score) => score.precision), mean((score) => score.recall)]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

function shinglesOf(text) {
  const words = text.replace(UNSPACED, ' $& ').match(WORD) ?? []
  const runs = new Map()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

function sizeOf(runs) {
  return [...runs.values()].reduce((sum, count) => sum + count, 0)
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole
}
