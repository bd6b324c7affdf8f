import type { Terms } from './dressed-text'
import type { PackedVocabulary } from './packed-vocabulary'
import type { SegmentFile, SegmentFileWriter } from './segment-file'
import { termOfKey } from './word-key'

/** So many terms are kept at hand; they are those of the most frequent words. */
const AT_HAND = 20_000
/** A length that is too long for a byte, and is asked of the term. */
const LONG = 255

/** How the words of a sealed segment are written in small letters, and how long that is. */
export class PackedTerms implements Terms {
  readonly #lengths: Uint8Array
  readonly #atHand: string[] = []

  constructor(
    file: SegmentFile,
    private readonly vocabulary: PackedVocabulary,
  ) {
    this.#lengths = file.section('term-lengths')
  }

  readonly termOf = (word: number): string => {
    const known = this.#atHand[word]
    if (known !== undefined) return known
    const term = termOfKey(this.vocabulary.keyOf(word))
    if (word < AT_HAND) this.#atHand[word] = term
    return term
  }

  readonly lengthOf = (word: number): number => {
    const length = this.#lengths[word] ?? 0
    return length === LONG ? this.termOf(word).length : length
  }
}

/** Writes how long the words are whose keys have these lengths by rank. */
export function writeTermLengths(
  to: SegmentFileWriter,
  lengths: readonly number[],
  wordOfRank: Uint32Array,
): void {
  const bytes = new Uint8Array(lengths.length + 1)
  lengths.forEach((length, rank) => (bytes[wordOfRank[rank] ?? 0] = Math.min(LONG, length)))
  to.section('term-lengths', bytes)
}
