/** A text as numbers, one a word; 0 stands where one piece of text ends and another begins. */
export type WordStream = ArrayLike<number>

/** One word of a pattern: the numbers of all words that fit it, and the number where there is only one. */
export type StepWords = {
  after: number
  words: Pick<ReadonlySet<number>, 'has'>
  only: number | null
}

export function stepWords(after: number, words: ReadonlySet<number>): StepWords {
  const [only = null] = words.size === 1 ? words : []
  return { after, words, only }
}

/**
 * Where the pattern next stands in a row, at or after `from`; -1 when nowhere before `to`. The steps
 * may come in any order; the first is looked for, so it had better be the rarest.
 */
export function nextInRow(
  stream: WordStream,
  steps: readonly StepWords[],
  from: number,
  to: number,
): number {
  const first = steps[0]
  if (!first) return -1
  const length = 1 + steps.reduce((most, { after }) => Math.max(most, after), 0)
  for (let at = from; at <= to - length; at++) {
    if (fitsHere(stream, first, at) && steps.every((step) => fitsHere(stream, step, at))) return at
  }
  return -1
}

function fitsHere(stream: WordStream, step: StepWords, at: number): boolean {
  return isWordOf(step, stream[at + step.after] ?? 0)
}

function isWordOf({ words, only }: StepWords, word: number): boolean {
  return only === null ? words.has(word) : word === only
}

/** The next shortest stretch, at or after `from`, that holds every step with at most `within` other words; null when there is none. */
export function nextNear(
  stream: WordStream,
  steps: readonly StepWords[],
  within: number,
  from: number,
  to: number,
): { start: number; end: number } | null {
  const last = steps.map(() => -1)
  for (let at = from; at < to; at++) {
    const word = stream[at] ?? 0
    if (word === 0) last.fill(-1)
    let isNew = false
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]
      if (!step || !isWordOf(step, word)) continue
      last[index] = at
      isNew = true
    }
    if (!isNew) continue
    const start = Math.min(...last)
    if (start >= 0 && at - start + 1 <= within + steps.length) return { start, end: at + 1 }
  }
  return null
}

/** Words of a stream that were asked for: from the first up to the last, both with it. */
export type WordPlace = { first: number; last: number }

/**
 * Every place where all steps stand in a row, or (`within` so many other words) near each other: there each
 * word that is asked for is a place of its own.
 */
export function everyPlace(
  stream: WordStream,
  steps: readonly StepWords[],
  within: number | null,
): WordPlace[] {
  return within === null ? everyRow(stream, steps) : everyWordNear(stream, steps, within)
}

function everyRow(stream: WordStream, steps: readonly StepWords[]): WordPlace[] {
  const places: WordPlace[] = []
  const length = steps.reduce((most, { after }) => Math.max(most, after), 0)
  for (let from = 0; ;) {
    const at = nextInRow(stream, steps, from, stream.length)
    if (at < 0) return places
    places.push({ first: at, last: at + length })
    from = at + 1
  }
}

function everyWordNear(
  stream: WordStream,
  steps: readonly StepWords[],
  within: number,
): WordPlace[] {
  const places: WordPlace[] = []
  for (let [from, done] = [0, 0]; ;) {
    const stretch = nextNear(stream, steps, within, from, stream.length)
    if (!stretch) return places
    for (let at = Math.max(stretch.start, done); at < stretch.end; at++) {
      const word = stream[at] ?? 0
      if (steps.some((step) => isWordOf(step, word))) places.push({ first: at, last: at })
    }
    done = stretch.end
    from = stretch.start + 1
  }
}

/**
 * Whether all of `count` words stand within a stretch, with at most `within` others among them. `bitsOf`
 * tells for each word number which of them it is, a bit each; made once, it saves asking each word for
 * each of them.
 */
export function holdsNear(
  stream: WordStream,
  bitsOf: Uint8Array,
  count: number,
  within: number,
  from: number,
  to: number,
): boolean {
  const last = new Int32Array(count).fill(-1)
  for (let at = from; at < to; at++) {
    const word = stream[at] ?? 0
    if (word === 0) last.fill(-1)
    const bits = bitsOf[word] ?? 0
    if (bits === 0) continue
    let start = at
    for (let index = 0; index < count; index++) {
      if ((bits & (1 << index)) !== 0) last[index] = at
      start = Math.min(start, last[index] ?? -1)
    }
    if (start >= 0 && at - start + 1 <= within + count) return true
  }
  return false
}
