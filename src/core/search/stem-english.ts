const LATIN = /^[a-z]+$/
const VOWEL = /[aeiouy]/
const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/
const IRREGULAR = new Map([
  ['news', 'news'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
])

/**
 * A light English stem: plurals, -ed, -ing and what they leave behind. Endings that make a new word
 * (-ation, -er, -ist) stay, so that “organ” does not find “organization”.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !LATIN.test(word)) return word
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  return settleEnd(withoutEdOrIng(withoutPlural(word)))
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word
}

function withoutEdOrIng(word: string): string {
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  const rest = /^(.+)(?:ed|ing)$/.exec(word)?.[1]
  if (rest === undefined || rest.length < 2 || !VOWEL.test(rest)) return word
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1)
  return SHORT.test(rest) ? `${rest}e` : rest
}

/** Words that differ only in how they end when alone: “hope” and “hop” apart, “create” and “creat(ed)” together. */
function settleEnd(word: string): string {
  if (word.length > 3 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  if (word.length > 5 && word.endsWith('ll')) return word.slice(0, -1)
  if (word.endsWith('e') && !word.endsWith('ee') && word.length > 3) {
    const rest = word.slice(0, -1)
    return SHORT.test(rest) ? word : rest
  }
  return word
}
