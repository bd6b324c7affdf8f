import { renumber, type Numbering, type Source } from './renumber'
import { mergedKeys } from './merged-keys'
import { writeDocuments } from './write-documents'
import { familyKey, isLabel, rootKey, termOfKey } from './word-key'
import { ByteWriter } from './byte-writer'
import { FamilyTableWriter } from './family-table'
import { Beginnings } from './beginnings'
import { KeyTableWriter, writeKeys } from './key-table'
import { writePostings } from './packed-postings'
import { writeTermLengths } from './packed-terms'
import type { Postings } from './segment'
import { SegmentFileWriter } from './segment-file'

/**
 * Writes the living documents of some segments as one into a file. It is made in steps, to be done
 * between other things; the sources may not change meanwhile.
 */
export function* mergeSegments(sources: readonly Source[], path: string): Generator<void, void> {
  const to = new SegmentFileWriter(path)
  try {
    const numbering = renumber(sources)
    const words = yield* writeVocabulary(sources, numbering, to)
    yield* writeDocuments(sources, numbering, words, to)
    to.finish(numbering.size)
  } catch (cause) {
    to.giveUp()
    throw cause
  }
}

/** Writes keys and postings; gives for each source its words' new numbers. */
function* writeVocabulary(
  sources: readonly Source[],
  { numbers, size }: Numbering,
  to: SegmentFileWriter,
): Generator<void, Uint32Array[]> {
  const rankOf = sources.map(({ segment }) => new Uint32Array(segment.wordCount + 1))
  const keys = new KeyTableWriter()
  const lengths = new ByteWriter()
  const counts: number[] = []
  const termLengths: number[] = []
  const families = new FamilyTableWriter()
  const beginnings = new Beginnings(size)
  const bytes = new ByteWriter()

  to.begin('postings')
  for (const { key, holders } of mergedKeys(sources.map(({ segment }) => segment))) {
    const parts = holders.map(({ source, word }) => {
      const postings = sources[source]?.segment.postings(word) ?? []
      return renumbered(postings, numbers[source] ?? new Int32Array())
    })
    const postings = parts.length === 1 ? (parts[0] ?? []) : joined(parts)
    const count = postings.reduce((sum, slot) => sum + (slot?.length ?? 0), 0)
    if (count === 0) continue

    const rank = keys.size
    keys.add(key)
    counts.push(count)
    termLengths.push(termOfKey(key).length)
    for (const { source, word } of holders) {
      const own = rankOf[source]
      if (own) own[word] = rank + 1
    }
    writePostings(bytes, postings)
    lengths.number(bytes.length)
    to.write(bytes.written())
    bytes.clear()

    const family = familyKey(key)
    if (family !== null) families.add(family, rank)
    const root = rootKey(key)
    if (root !== null) families.add(root, rank)
    if (!isLabel(key)) beginnings.add(termOfKey(key), postings)
    if (rank % 512 === 0) yield
  }
  to.section('posting-lengths', lengths.written())
  writeKeys(to, 'keys', keys)
  yield
  to.section('families', families.written())
  beginnings.write(to)
  yield
  const wordOfRank = numbersByFrequency(counts)
  to.section('word-of-rank', inThreeBytes(wordOfRank))
  writeTermLengths(to, termLengths, wordOfRank)
  return rankOf.map((ranks) => ranks.map((rank) => (rank === 0 ? 0 : (wordOfRank[rank - 1] ?? 0))))
}

function renumbered(postings: Postings, numbers: Int32Array): Postings {
  return postings.map((slot) => {
    if (!slot) return undefined
    const kept: number[] = []
    for (let at = 0; at < slot.length; at++) {
      const number = numbers[slot[at] ?? 0] ?? -1
      if (number >= 0) kept.push(number)
    }
    return kept
  })
}

function joined(parts: readonly Postings[]): Postings {
  const slots: number[][] = []
  for (const part of parts) {
    part.forEach((numbers, slot) => {
      if (!numbers) return
      const all = (slots[slot] ??= [])
      for (let at = 0; at < numbers.length; at++) all.push(numbers[at] ?? 0)
    })
  }
  return slots
}

/** Numbers below 2 to the 24th. */
function inThreeBytes(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 3)
  numbers.forEach((number, at) => {
    bytes[at * 3] = number
    bytes[at * 3 + 1] = number >>> 8
    bytes[at * 3 + 2] = number >>> 16
  })
  return bytes
}

/** Word numbers from 1 on by rank, the most frequent first, because small numbers are short. */
function numbersByFrequency(counts: readonly number[]): Uint32Array {
  const order = Float64Array.from(counts, (count, rank) => rank - count * 2 ** 24).sort()
  const words = new Uint32Array(counts.length)
  order.forEach((value, index) => {
    words[value - Math.floor(value / 2 ** 24) * 2 ** 24] = index + 1
  })
  return words
}
