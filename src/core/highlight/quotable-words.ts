import type { Origin } from './highlight'

/** The words of a passage as they are quoted: without the marks of footnotes in them. */
export function quotableWords({
  exact,
  noteMarks = [],
}: Pick<Origin, 'exact' | 'noteMarks'>): string {
  const edges = [0, ...noteMarks.flatMap(({ start, end }) => [start, end]), exact.length]
  let words = ''
  for (let at = 0; at + 1 < edges.length; at += 2) words += exact.slice(edges[at], edges[at + 1])
  return words.replace(/ {2,}/g, ' ').trim()
}
