import { stemEnglish } from './stem-english'

const VOWEL = /[aeiouy]/
/** So much of a word stays: “station” is not a kind of “st”. */
const LEAST = 4

/** Endings that make a word of another kind out of a word, taken off in this order, and what stays in their place. */
const ENDINGS: readonly Step[] = [
  step('ization isation izational', 'iz'),
  step('izer iser izing ising ize ise iz', 'iz'),
  step('ational ation ative atory ator ating ated ate'),
  step('fulness ousness iveness'),
  step('ibility ability'),
  step('icality ically ical icity icate ics ic'),
  step('ement ment ness less ful'),
  step('ition itive itor iti'),
  step('tional tion sion ion ional'),
  step('ably ibly able ible abl ibl'),
  step('ance ence anci enci ancy ency ant ent anc enc'),
  step('ality aliti ially ally ial ual al'),
  step('ously ous ively ive ivity iviti iv'),
  step('ism ist er or ure ity iti ly li y i'),
]

/**
 * What English words of one origin have in common: “computer”, “computation” and “computing”. Too rough
 * to find by, good to rank by.
 */
export function rootEnglish(term: string): string {
  let root = stemEnglish(term)
  for (const { endings, lastLetters, instead } of ENDINGS) {
    if (!lastLetters.has(root.charCodeAt(root.length - 1))) continue
    const ending = endings.find((each) => root.endsWith(each))
    if (ending === undefined) continue
    const shorter = root.slice(0, root.length - ending.length) + instead
    if (shorter.length >= LEAST && VOWEL.test(shorter)) root = shorter
  }
  root = root.endsWith('e') ? root.slice(0, -1) : root
  return isDoubled(root) ? root.slice(0, -1) : root
}

/** Whether a word ends in a consonant twice, but for those that often do. */
function isDoubled(word: string): boolean {
  const last = word.charAt(word.length - 1)
  return last === word.charAt(word.length - 2) && last !== '' && !'aeiouyls'.includes(last)
}

type Step = { endings: readonly string[]; lastLetters: ReadonlySet<number>; instead: string }

function step(written: string, instead = ''): Step {
  const endings = written.split(' ').sort((a, b) => b.length - a.length)
  const lastLetters = new Set(endings.map((ending) => ending.charCodeAt(ending.length - 1)))
  return { endings, lastLetters, instead }
}
