import { stemEnglish } from './stem-english'

const VOWEL = /[aeiouy]/
const LEAST = 3

/** Endings that make a word of another kind out of a word, the longest first, and what stays in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ization|isation|izational)$/, 'iz'],
  [/(?:izer|iser|izing|ising|ize|ise|iz)$/, 'iz'],
  [/(?:ational|ation|ative|atory|ator|ating|ated|ate)$/, ''],
  [/(?:fulness|ousness|iveness)$/, ''],
  [/(?:ibility|ability)$/, ''],
  [/(?:icality|ically|ical|icity|icate|ics|ic)$/, ''],
  [/(?:ement|ment|ness|less|ful)$/, ''],
  [/(?:ition|itive|itor|iti)$/, ''],
  [/(?:tional|tion|sion|ion|ional)$/, ''],
  [/(?:ably|ibly|able|ible|abl|ibl)$/, ''],
  [/(?:ance|ence|anci|enci|ancy|ency|ant|ent|anc|enc)$/, ''],
  [/(?:ality|aliti|ially|ally|ial|ual|al)$/, ''],
  [/(?:ously|ous|ively|ive|ivity|iviti|iv)$/, ''],
  [/(?:ism|ist|er|or|ure|ity|iti|ly|li|y|i)$/, ''],
]

/**
 * What English words of one origin have in common: “computer”, “computation” and “computing”. Too rough
 * to find by, good to rank by.
 */
export function rootEnglish(term: string): string {
  let root = stemEnglish(term)
  for (const [ending, instead] of ENDINGS) {
    const shorter = root.replace(ending, instead)
    if (shorter === root || shorter.length < LEAST || !VOWEL.test(shorter)) continue
    // “station” is not a kind of “st”.
    if (shorter.length < LEAST + 1 && ending.source.length > 8) continue
    root = shorter
  }
  root = root.replace(/e$/, '')
  return root.replace(/([^aeiouyls])\1$/, '$1')
}
