import { endOfDense } from '../search/analyze'
import {
  APOSTROPHE,
  classOf,
  DENSE,
  MARK,
  SILENT,
  WORD,
  type CharacterClass,
} from '../search/character-class'
import { foldWord } from '../search/fold'

/** The words of a text as they are compared: where each stands, its number, and its sentence. */
export type Words = {
  text: string
  count: number
  starts: Int32Array
  ends: Int32Array
  /** One number for words that differ only in case, accents, width and invisible characters. */
  numbers: Int32Array
  /** Rises by one with every sentence and every line. */
  sentences: Int32Array
}

/** Gives equal words equal numbers, through as many texts as are read with it. */
export class WordNumbers {
  readonly #byLetters = new Map<string, number>()
  readonly #byTerm = new Map<string, number>()

  /** The number of a word as it is written; 0 when nothing of it can be seen. */
  of(written: string): number {
    const known = this.#byLetters.get(written)
    if (known !== undefined) return known
    const term = foldWord(written)
    const number = term === '' ? 0 : (this.#byTerm.get(term) ?? this.#byTerm.size + 1)
    if (number > 0) this.#byTerm.set(term, number)
    this.#byLetters.set(written, number)
    return number
  }
}

const SENTENCE_END = new Set('.!?…؟۔।')
const DENSE_SENTENCE_END = new Set('。！？')
const CLOSING = new Set('"\'”’»)]』」）')
const SPACE = /\s/

/** The words of a text; in scripts without spaces, every character is one. */
export function readWords(text: string, known: WordNumbers): Words {
  const words = new WordList()
  eachWord(text, (start, end, beginsSentence) => {
    words.add(start, end, known.of(text.slice(start, end)), beginsSentence)
  })
  return words.of(text)
}

/** Calls `take` for every word of a text, in order, with whether a sentence or a line ended before it. */
export function eachWord(
  text: string,
  take: (start: number, end: number, beginsSentence: boolean) => void,
): void {
  let isEnding = false
  let isNext = false
  for (let at = 0; at < text.length;) {
    const point = pointAt(text, at)
    const kind = classOf(point)
    if (kind === WORD || kind === DENSE) {
      const end = kind === WORD ? endOfWord(text, at) : endOfSyllable(text, at)
      take(at, end, isNext)
      isEnding = false
      isNext = false
      at = end
      continue
    }
    const char = text.charAt(at)
    if (char === ' ') isNext ||= isEnding
    else if (char === '\n' || DENSE_SENTENCE_END.has(char)) isNext = true
    else if (SENTENCE_END.has(char)) isEnding = true
    else if (SPACE.test(char)) isNext ||= isEnding
    else if (!CLOSING.has(char)) isEnding = false
    at += point > 0xffff ? 2 : 1
  }
}

/** Words as they are met, in arrays that grow: texts of a million letters are read with it. */
class WordList {
  #count = 0
  #sentence = 0
  #starts = new Int32Array(1024)
  #ends = new Int32Array(1024)
  #numbers = new Int32Array(1024)
  #sentences = new Int32Array(1024)

  add(start: number, end: number, number: number, beginsSentence: boolean) {
    if (beginsSentence && this.#count > 0) this.#sentence++
    if (number === 0) return
    if (this.#count === this.#starts.length) this.#grow()
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#numbers[this.#count] = number
    this.#sentences[this.#count] = this.#sentence
    this.#count++
  }

  of(text: string): Words {
    const count = this.#count
    return {
      text,
      count,
      starts: this.#starts.subarray(0, count),
      ends: this.#ends.subarray(0, count),
      numbers: this.#numbers.subarray(0, count),
      sentences: this.#sentences.subarray(0, count),
    }
  }

  #grow() {
    this.#starts = doubled(this.#starts)
    this.#ends = doubled(this.#ends)
    this.#numbers = doubled(this.#numbers)
    this.#sentences = doubled(this.#sentences)
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

/** Whether a sentence begins with this word; past the last word too. */
export function beginsSentence({ sentences, count }: Words, word: number): boolean {
  return word <= 0 || word >= count || sentences[word] !== sentences[word - 1]
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const point = pointAt(text, at)
    const kind = classOf(point)
    if (kind !== WORD && !joinsWords(text, at, kind)) return at
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** The end of a character of a dense script; a Korean syllable may be written as several. */
function endOfSyllable(text: string, start: number): number {
  let at = endOfDense(text, start)
  while (isJamoInside(text.charCodeAt(at))) at++
  return at
}

function isJamoInside(unit: number) {
  return unit >= 0x1160 && unit <= 0x11ff
}

function joinsWords(text: string, at: number, kind: CharacterClass): boolean {
  if (kind === MARK || kind === SILENT || text.charAt(at) === '_') return true
  return kind === APOSTROPHE && at + 1 < text.length && classOf(pointAt(text, at + 1)) === WORD
}

function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit)
}
