import type { Highlight, HighlightColor } from './highlight'

/** Which highlights one wants to see; null and empty words ask for all. */
export type HighlightChoice = {
  color: HighlightColor | null
  tag: string | null
  words: string
  /** Whether only those without a place in the text are wanted. */
  which: 'all' | 'strays'
}

export const ALL_HIGHLIGHTS: HighlightChoice = { color: null, tag: null, words: '', which: 'all' }

type Chosen = Pick<Highlight, 'color' | 'tags' | 'note'> & {
  origin: { exact: string }
  anchor: { state: 'same' | 'changed' | 'orphan' }
}

/** Whether a highlight is one of those wanted. Words are looked for in its passage, its note and its tags. */
export function isChosen(
  { color, tags, note, origin, anchor }: Chosen,
  choice: HighlightChoice,
): boolean {
  if (choice.which === 'strays' && anchor.state !== 'orphan') return false
  if (choice.color !== null && choice.color !== color) return false
  const { tag } = choice
  if (tag !== null && !tags.some((name) => name === tag || name.startsWith(`${tag}/`))) return false
  const text = [origin.exact, note, ...tags].join('\n').toLocaleLowerCase()
  return choice.words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
