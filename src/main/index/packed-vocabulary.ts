import { FamilyTable } from './family-table'
import { readKeys, type KeyTable } from './key-table'
import type { Begun } from './segment'
import type { SegmentFile } from './segment-file'
import { familyKey, rootKey, termOfKey } from './word-key'

/** The words of a sealed segment: by key they have a rank, by how frequent they are a number. */
export class PackedVocabulary {
  readonly size: number
  readonly #keys: KeyTable
  readonly #wordOfRank: Uint32Array
  readonly #rankOfWord: Uint32Array
  readonly #families: FamilyTable

  constructor(file: SegmentFile) {
    this.#keys = readKeys(file, 'keys')
    this.#wordOfRank = fromThreeBytes(file.section('word-of-rank'))
    this.size = this.#wordOfRank.length
    this.#rankOfWord = new Uint32Array(this.size)
    for (let rank = 0; rank < this.size; rank++) {
      this.#rankOfWord[(this.#wordOfRank[rank] ?? 1) - 1] = rank
    }
    this.#families = new FamilyTable(file.section('families'))
  }

  rankOf(key: string): number {
    return this.#keys.rankOf(key)
  }

  rankOfWord(word: number): number {
    return this.#rankOfWord[word - 1] ?? -1
  }

  keyOf(word: number): string {
    return this.#keys.at(this.rankOfWord(word))
  }

  wordOf(key: string): number {
    return this.#wordOfRank[this.#keys.rankOf(key)] ?? 0
  }

  spelled(term: string): number[] {
    const words: number[] = []
    this.scanKeys(term, (key, word) => {
      if (termOfKey(key) !== term) return false
      words.push(word)
      return true
    })
    return words
  }

  scanKeys(from: string, take: (key: string, word: number) => boolean): void {
    this.#keys.scan(this.#keys.firstFrom(from), (key, rank) =>
      take(key, this.#wordOfRank[rank] ?? 0),
    )
  }

  family(stemmedTo: string): number[] {
    return this.#families
      .candidates(stemmedTo)
      .filter((rank) => {
        const key = this.#keys.at(rank)
        return familyKey(key) === stemmedTo || rootKey(key) === stemmedTo
      })
      .map((rank) => this.#wordOfRank[rank] ?? 0)
  }

  /** The words that begin so, which are those of the ranks from `from` up to `to`. */
  begun(prefix: string): Omit<Begun, 'holders'> & { from: number; to: number } {
    const from = this.#keys.firstFrom(prefix)
    const to = this.#keys.firstFrom(`${prefix}\uffff`)
    return {
      from,
      to,
      size: to - from,
      has: (word) => {
        const rank = this.rankOfWord(word)
        return rank >= from && rank < to
      },
      words: () => [...this.#wordOfRank.subarray(from, to)],
    }
  }
}

function fromThreeBytes(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 3)
  for (let at = 0, byte = 0; at < numbers.length; at++, byte += 3) {
    numbers[at] =
      (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16)
  }
  return numbers
}
