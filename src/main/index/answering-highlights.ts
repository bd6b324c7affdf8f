import { nextInRow, nextNear, type StepWords } from '#core/search/match-words'
import { isPassage } from '#core/search/passage'
import type { Clause, Query } from '#core/search/query'
import { patternOf } from '#core/search/text-pattern'
import { highlightParts, type Part } from './entry-words'
import { inSlices } from './in-slices'
import { textClauses } from './match-query'
import type { Match } from './order-matches'
import { distinctSteps } from './score-matches'
import type { Shelf } from './shelf'

type TextClause = Extract<Clause, { type: 'text' }>

/** A clip with which of its highlights answer: their places in its list, from 0 on. */
export type AnsweringClip = { match: Match; highlights: number[] }

/** What is looked for on a shelf, by clause. */
type Wanted = ReadonlyMap<TextClause, { steps: StepWords[]; within: number | null }>

/** Asks every highlight of these clips, by its words as they were indexed. */
export async function answeringHighlights(
  matches: readonly Match[],
  query: Query,
): Promise<AnsweringClip[]> {
  const clauses = textClauses(query.where)
  const wanted = new Map<Shelf, Wanted>()
  // Remembered here: while the highlights are asked in slices, a shelf may forget what was looked up.
  for (const shelf of new Set(matches.map(({ on }) => on.shelf))) {
    await shelf.prepare(distinctSteps(clauses))
    wanted.set(shelf, wantedOn(shelf, clauses))
  }
  return inSlices(askInSteps(matches, query, wanted))
}

function wantedOn(shelf: Shelf, clauses: readonly TextClause[]): Wanted {
  return new Map(
    clauses.flatMap((clause) => {
      const pattern = patternOf(clause.wanted)
      if (!pattern) return []
      const steps = pattern.steps.map((step) => {
        const { words } = shelf.look(step)
        return { after: step.after, words, only: words.only }
      })
      return [[clause, { steps, within: pattern.within }]]
    }),
  )
}

function* askInSteps(
  matches: readonly Match[],
  query: Query,
  wanted: ReadonlyMap<Shelf, Wanted>,
): Generator<void, AnsweringClip[]> {
  const answering: AnsweringClip[] = []
  for (const [asked, match] of matches.entries()) {
    const highlights = answeringOf(match, query, wanted.get(match.on.shelf) ?? new Map())
    if (highlights.length > 0) answering.push({ match, highlights })
    if (asked % 64 === 63) yield
  }
  return answering
}

function answeringOf({ on, number }: Match, { where }: Query, wanted: Wanted): number[] {
  const { segment } = on.shelf
  const words = segment.words(number)
  const isIn = (part: Part | null, clause: TextClause) =>
    part !== null && holds(words.stream, part, wanted.get(clause))
  // Colors are on the card alone, which is read when they are asked for.
  let colors: string[] | null = null
  const colorOf = (index: number) =>
    (colors ??= segment.card(number).highlights.map(({ color }) => color))[index]
  return highlightParts(words).flatMap(({ text, note }, index) => {
    const asked = {
      holds: (clause: TextClause) =>
        (clause.field !== 'note' && isIn(text, clause)) ||
        (clause.field !== 'highlight' && isIn(note, clause)),
      isColored: (name: string) => colorOf(index) === name,
    }
    return isPassage(asked, where) ? [index] : []
  })
}

function holds(
  stream: Uint32Array,
  { start, end }: Part,
  wanted: { steps: StepWords[]; within: number | null } | undefined,
): boolean {
  if (!wanted) return false
  const { steps, within } = wanted
  return within === null
    ? nextInRow(stream, steps, start, end) >= 0
    : nextNear(stream, steps, within, start, end) !== null
}
