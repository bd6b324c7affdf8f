/**
 * How a character takes part in words. `dense` scripts are written without spaces between words;
 * `silent` characters (soft hyphens, joiners, direction marks) stand inside words unheard.
 */
export const OTHER = 0
export const WORD = 1
export const DENSE = 2
export const MARK = 3
export const SILENT = 4
export const APOSTROPHE = 5
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5

const IS_WORD = /[\p{L}\p{N}]/u
const IS_MARK = /[\p{M}\uFF9E\uFF9F]/u
const IS_SILENT = /[\p{Cf}\u0640]/u
const IS_DENSE =
  /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const APOSTROPHES = "'’ʼ＇‘׳"
const CLASSES: readonly CharacterClass[] = [OTHER, WORD, DENSE, MARK, SILENT, APOSTROPHE]
const UNKNOWN = 255

// Asked for every character of every text: one byte for each that has been met.
const known = new Uint8Array(0x110000).fill(UNKNOWN)

/** The class of a character, given as code point. */
export function classOf(point: number): CharacterClass {
  const cached = CLASSES[known[point] ?? UNKNOWN]
  if (cached !== undefined) return cached
  const found = findClass(String.fromCodePoint(point))
  known[point] = found
  return found
}

function findClass(char: string): CharacterClass {
  if (APOSTROPHES.includes(char)) return APOSTROPHE
  if (IS_SILENT.test(char)) return SILENT
  if (IS_MARK.test(char)) return MARK
  if (!IS_WORD.test(char)) return OTHER
  return IS_DENSE.test(char) ? DENSE : WORD
}
