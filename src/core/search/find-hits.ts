import { endOfDense, scanTokens, termOf } from './analyze'
import { everyPlace, stepWords, type StepWords, type WordStream } from './match-words'
import { positiveClauses, type Query, type TextField } from './query'
import type { Span } from './search-entry'
import { stemmingFor } from './stem'
import { fits, patternOf, type TextPattern } from './text-pattern'

/** Which part of a clip the text is (its body, when not said) and in which language (unknown, when not said). */
export type HitOptions = { field?: TextField | 'tag'; language?: string | null }

/** A place that was asked for, and which of the query's positive clauses asked. */
export type Hit = Span & { wish: number }

/** A text with its words as numbers, and where each stands. */
type NumberedText = { text: string; stream: WordStream; starts: number[]; ends: number[] }

/** The places in a text that the query's words and phrases match, sorted, none overlapping another. */
export function findHits(text: string, query: Query, options: HitOptions = {}): Span[] {
  return mergeSpans(findEveryHit(text, query, options))
}

/** The same with what each place answers; the hits of different wishes may overlap. */
export function findEveryHit(text: string, query: Query, options: HitOptions = {}): Hit[] {
  const field = options.field ?? 'text'
  const patterns = positiveClauses(query.where).map((clause) =>
    clause.type === 'text' && (clause.field === null || clause.field === field)
      ? patternOf(clause.wanted)
      : null,
  )
  if (patterns.every((pattern) => pattern === null)) return []

  const { terms, ...numbered } = numberWords(text)
  const hits = patterns.flatMap((pattern, wish) => {
    const steps = pattern && fittingWords(pattern, terms, options.language ?? null)
    return pattern && steps ? hitsOf(pattern, steps, wish, numbered) : []
  })
  // The longer first where two begin together.
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

function numberWords(text: string): NumberedText & { terms: string[] } {
  const numbers = new Map<string, number>()
  const known = new Map<string, number>()
  const terms = ['']
  const stream: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  scanTokens(text, (start, end) => {
    const written = text.slice(start, end)
    let number = known.get(written)
    if (number === undefined) {
      const term = termOf(text, start, end)
      number = numbers.get(term) ?? (term === '' ? 0 : terms.push(term) - 1)
      numbers.set(term, number)
      known.set(written, number)
    }
    if (number === 0) return
    stream.push(number)
    starts.push(start)
    ends.push(end)
  })
  return { text, terms, stream, starts, ends }
}

/** Every place where a pattern stands in a text whose words are numbered. */
function hitsOf(
  pattern: TextPattern,
  steps: readonly StepWords[],
  wish: number,
  { text, stream, starts, ends }: NumberedText,
): Hit[] {
  const isCut = endsInPart(pattern)
  return everyPlace(stream, steps, pattern.within).map(({ first, last }) => ({
    start: starts[first] ?? 0,
    end: isCut ? endOfDense(text, starts[last] ?? 0) : (ends[last] ?? 0),
    wish,
  }))
}

/** Whether a pattern ends with a single character of a dense script: it is found through the pair it begins, and only it is marked. */
export function endsInPart({ steps }: TextPattern): boolean {
  const last = steps.at(-1)
  if (last?.fit !== 'begins') return false
  let isAlone = false
  scanTokens(last.term, (_start, _end, kind) => {
    isAlone = kind === 'alone'
  })
  return isAlone
}

function fittingWords(
  pattern: TextPattern,
  terms: readonly string[],
  language: string | null,
): StepWords[] | null {
  const stemming = stemmingFor(language)
  const sets = pattern.steps.map(() => new Set<number>())
  terms.forEach((term, number) => {
    if (number === 0) return
    const word = { term, stemming }
    pattern.steps.forEach((step, index) => {
      if (fits(step, word)) sets[index]?.add(number)
    })
  })
  if (sets.some((words) => words.size === 0)) return null
  return pattern.steps.map((step, index) => stepWords(step.after, sets[index] ?? new Set()))
}

/** Spans, sorted by their start, without overlaps. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
