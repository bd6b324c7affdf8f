import { matchName, readyName, type ReadyName } from '#core/search/name-match'
import type { Span } from '#core/search/search-entry'

/** Something one can choose in the palette. */
export type PaletteEntry = {
  /** The same from one start to the next, for what was used lately. */
  id: string
  kind: 'command' | 'clip' | 'note' | 'tag' | 'search'
  title: string
  /** What it belongs to, in words. */
  hint: string
  /** As they are shown. */
  keys: readonly string[]
  /** Why it cannot be chosen now. */
  whyNot: string | null
  run: () => void
}

export type Ranked = { entry: PaletteEntry; marks: readonly Span[] }
export type ReadyEntry = { entry: PaletteEntry; name: ReadyName }

const MODES: Record<string, PaletteEntry['kind']> = { '>': 'command', '#': 'tag' }
/** What was used lately is likelier meant, but never before what fits much better. */
const USED = 15
/** Of what fits alike, what can be done now comes first. */
const CANNOT = 5

/** Entries made ready to be ranked over and over. */
export function readyEntries(entries: readonly PaletteEntry[]): ReadyEntry[] {
  return entries.map((entry) => ({ entry, name: readyName(entry.title) }))
}

/** What fits what is typed, best first; with nothing typed what was used lately, then all commands. */
export function rankEntries(
  typed: string,
  entries: readonly ReadyEntry[],
  recent: readonly string[],
): Ranked[] {
  const kind = MODES[typed.charAt(0)] ?? null
  const words = namePart(typed)
  const age = (id: string) => recent.indexOf(id)
  const wanted = kind === null ? entries : entries.filter(({ entry }) => entry.kind === kind)
  if (words === '') {
    return wanted
      .filter(({ entry }) => kind !== null || entry.kind === 'command' || age(entry.id) >= 0)
      .toSorted((a, b) => order(age(a.entry.id)) - order(age(b.entry.id)))
      .map(({ entry }) => ({ entry, marks: [] }))
  }
  return wanted
    .flatMap(({ entry, name }) => {
      const match = matchName(words, name)
      if (!match) return []
      const used = age(entry.id) < 0 ? 0 : USED
      return [
        { entry, marks: match.marks, score: match.score + used - (entry.whyNot ? CANNOT : 0) },
      ]
    })
    .toSorted((a, b) => b.score - a.score)
}

/** What is typed without the sign that chooses between commands and tags. */
export function namePart(typed: string): string {
  return (typed.charAt(0) in MODES ? typed.slice(1) : typed).trim()
}

/** Whether clips and notes are looked for too. */
export function looksForThings(typed: string): boolean {
  return !(typed.charAt(0) in MODES) && typed.trim() !== ''
}

function order(age: number) {
  return age < 0 ? Infinity : age
}
