const PLAIN = /^[a-z0-9]*$/
const SILENT = /[\p{Cf}\u0640\s"״”]/gu
// Accents of Latin, Greek and Cyrillic, Arabic vowel and hamza signs, Hebrew points. Vowel signs of
// other scripts are letters to their readers and stay.
const ACCENTS = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670]/g
const SHORT_I = /и\u0306/g
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * The form words are compared in: case, accents, width, ligatures, quote marks and invisible
 * characters make no difference. Works on one word, not on whole texts.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(/[’ʼ＇‘׳]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(SHORT_I, 'й')
    .replace(ACCENTS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(SILENT, '')
    .normalize('NFC')
}
