import { deflateRawSync } from 'node:zlib'
import { ByteWriter } from './byte-writer'
import { FactColumns } from './fact-columns'
import { ID_LENGTH } from './id-table'
import { PART_FIELDS } from './packed-streams'
import type { Numbering, Source } from './renumber'
import type { Segment } from './segment'
import type { SegmentFileWriter } from './segment-file'
import { writeCode } from './word-codes'

/** Writes the documents of all sources, with the new numbers of their words; in steps. */
export function* writeDocuments(
  sources: readonly Source[],
  { numbers, size }: Numbering,
  words: readonly Uint32Array[],
  to: SegmentFileWriter,
): Generator<void, void> {
  const facts = new FactColumns()
  const bytes = new ByteWriter()
  const each = function* (
    name: string,
    write: (segment: Segment, number: number, source: number) => void,
  ) {
    const offsets = new Uint32Array(size + 1)
    let written = 0
    to.begin(name)
    for (const [source, { segment }] of sources.entries()) {
      for (let number = 0; number < segment.size; number++) {
        const at = numbers[source]?.[number] ?? -1
        if (at < 0) continue
        bytes.clear()
        write(segment, number, source)
        written += bytes.length
        offsets[at + 1] = written
        to.write(bytes.written())
        if (number % 16 === 0) yield
      }
    }
    if (name !== 'ids') to.section(`${name}-offsets`, offsets)
  }

  yield* each('streams', (segment, number, source) => {
    const { stream, parts } = segment.words(number)
    bytes.number(stream.length)
    bytes.number(parts.length)
    let end = 0
    for (const part of parts) {
      bytes.number(PART_FIELDS.indexOf(part.field))
      bytes.number(part.start - end)
      bytes.number(part.end - part.start)
      end = part.end
    }
    const own = words[source] ?? new Uint32Array()
    for (let at = 0; at < stream.length; at++) writeCode(bytes, own[stream[at] ?? 0] ?? 0)
    facts.copy(numbers[source]?.[number] ?? 0, segment.facts, number)
  })
  yield* each('kept', (segment, number) => bytes.bytes(segment.kept(number)))
  yield* each('ids', (segment, number) =>
    bytes.bytes(Buffer.from(segment.id(number).padEnd(ID_LENGTH), 'latin1')),
  )
  const column = function* (name: string, textOf: (segment: Segment, number: number) => string) {
    const offsets = new Uint32Array(size + 1)
    const texts = new ByteWriter()
    for (const [source, { segment }] of sources.entries()) {
      for (let number = 0; number < segment.size; number++) {
        const at = numbers[source]?.[number] ?? -1
        if (at < 0) continue
        texts.bytes(Buffer.from(textOf(segment, number)))
        offsets[at + 1] = texts.length
        if (number % 64 === 0) yield
      }
    }
    to.section(name, deflateRawSync(texts.written()))
    to.section(`${name}-offsets`, offsets)
  }
  yield* column('stamps', (segment, number) => segment.stamp(number))
  yield* column('titles', (segment, number) => segment.title(number))
  yield* column('addresses', (segment, number) => segment.address(number))

  const arrays = facts.arrays(size)
  to.section('times', packed(arrays.times))
  to.section('pages', arrays.pages)
  to.section('days', packed(arrays.days))
  to.section('lengths', arrays.words)
  to.section('bits', arrays.bits)
  to.section('progress', arrays.progress)
}

/** Dates are much alike, and a column of them packs to a tenth. */
function packed(column: Float64Array | Int32Array | Uint32Array): Uint8Array {
  return deflateRawSync(new Uint8Array(column.buffer))
}
