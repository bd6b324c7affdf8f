import { rootEnglish } from '#core/search/root-english'
import { stemEnglish } from '#core/search/stem-english'
import { isStemmedIn, stemmingNamed, stemOf, type Stemming } from '#core/search/stem'

const MARK = '\0'
const SHORTEST_ROOT = 3
const PLAIN = /^[a-z]+$/
/** Before every label; no word begins with it. */
const LABEL = '\u0001'
/** Between the form a label is compared in and the form it is shown in. */
const SHOWN = '\u0002'

/** What a word is indexed under: words that are stemmed differently are different words. */
export function wordKey(term: string, stemming: Stemming): string {
  return stemming === 'english' || !isStemmedIn(term, stemming) ? term : `${term}${MARK}${stemming}`
}

export function termOfKey(key: string): string {
  const end = key.indexOf(MARK)
  return end < 0 ? key : key.slice(0, end)
}

/** How a word that is indexed under this is stemmed. */
export function stemmingOfKey(key: string): Stemming {
  const end = key.indexOf(MARK)
  return end < 0 ? 'english' : stemmingNamed(key.slice(end + 1))
}

/** What the words of one stem are kept under; null for a label, and for a word that is its own stem. */
export function familyKey(key: string): string | null {
  if (isLabel(key)) return null
  const stemming = stemmingOfKey(key)
  const term = termOfKey(key)
  const stem = stemOf(term, stemming)
  return stem === term ? null : familyOf(stem, stemming)
}

/** The same for a stem. */
export function familyOf(stem: string, stemming: Stemming): string {
  return `${stem}${MARK}${stemming}`
}

/** What English words of one root are kept under; null for other words, and where the root is their stem. */
export function rootKey(key: string): string | null {
  if (!PLAIN.test(key)) return null
  const root = rootEnglish(key)
  return root.length < SHORTEST_ROOT || root === stemEnglish(key) ? null : rootOf(root)
}

/** The same for a root. */
export function rootOf(root: string): string {
  return `${root}${MARK}${MARK}`
}

/** What is said of a document besides its words; looked up like words, and counted for facets. */
export type LabelKind = 'tag' | 'collection' | 'color' | 'language' | 'site' | 'author' | 'year'

const LETTERS: Record<LabelKind, string> = {
  tag: 't',
  collection: 'c',
  color: 'h',
  language: 'l',
  site: 's',
  author: 'a',
  year: 'y',
}

/** A label that is compared in the folded form and shown as written. */
export function labelKey(kind: LabelKind, folded: string, shown: string): string {
  return labelPrefix(kind) + withoutMarks(folded) + SHOWN + withoutMarks(shown)
}

/** What every label of a kind begins with. */
export function labelPrefix(kind: LabelKind): string {
  return LABEL + LETTERS[kind]
}

/** What the labels of this folded form begin with. */
export function labelStart(kind: LabelKind, folded: string): string {
  return labelPrefix(kind) + withoutMarks(folded) + SHOWN
}

export function isLabel(key: string): boolean {
  return key.startsWith(LABEL)
}

/** The form a label is shown in. */
export function shownLabel(key: string): string {
  return key.slice(key.indexOf(SHOWN) + 1)
}

function withoutMarks(text: string): string {
  return [...text].map((char) => (char < ' ' ? ' ' : char)).join('')
}
