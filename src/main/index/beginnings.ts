import { DocSet } from './doc-set'
import { KeyTableWriter, readKeys, writeKeys, type KeyTable } from './key-table'
import type { Postings } from './segment'
import type { SegmentFile, SegmentFileWriter } from './segment-file'

/** So many words must begin with a letter or two for their documents to be kept as a set. */
const MANY_BEGIN = 300

/** The documents with words of the same first letter or two; keys come in order, so one set of each length is open. */
export class Beginnings {
  readonly #keys: { key: string; set: Uint32Array }[] = []
  readonly #open: ({ key: string; set: Uint32Array; words: number } | null)[] = [null, null]

  constructor(private readonly size: number) {}

  add(term: string, postings: Postings): void {
    for (const length of [1, 2]) {
      if (term.length < length) continue
      const key = term.slice(0, length)
      if (endsInHalf(key)) continue
      let open = this.#open[length - 1]
      if (!open || open.key !== key) {
        this.#close(length)
        open = { key, set: new Uint32Array((this.size + 31) >>> 5), words: 0 }
        this.#open[length - 1] = open
      }
      open.words++
      for (const slot of postings) {
        for (let at = 0; slot && at < slot.length; at++) {
          const number = slot[at] ?? 0
          open.set[number >>> 5] = (open.set[number >>> 5] ?? 0) | (1 << (number & 31))
        }
      }
    }
  }

  write(to: SegmentFileWriter): void {
    this.#close(1)
    this.#close(2)
    const sorted = this.#keys.sort((a, b) => (a.key < b.key ? -1 : 1))
    const keys = new KeyTableWriter()
    for (const { key } of sorted) keys.add(key)
    writeKeys(to, 'beginnings', keys)
    to.begin('beginning-sets')
    for (const { set } of sorted) to.write(new Uint8Array(set.buffer))
  }

  #close(length: number): void {
    const open = this.#open[length - 1]
    if (open && open.words >= MANY_BEGIN) this.#keys.push({ key: open.key, set: open.set })
    this.#open[length - 1] = null
  }
}

/** The sets that a `Beginnings` wrote. */
export class PackedBeginnings {
  readonly #keys: KeyTable
  readonly #sets: Uint32Array

  constructor(file: SegmentFile) {
    this.#keys = readKeys(file, 'beginnings')
    this.#sets = file.numbers('beginning-sets')
  }

  /** The documents, of so many, with words that begin so; null for a beginning that has no set. */
  holders(prefix: string, size: number): DocSet | null {
    const rank = this.#keys.rankOf(prefix)
    if (rank < 0) return null
    const length = (size + 31) >>> 5
    return new DocSet(this.#sets.slice(rank * length, (rank + 1) * length))
  }
}

/** Whether a text ends in the middle of a character, and so cannot be written. */
function endsInHalf(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last < 0xdc00
}
