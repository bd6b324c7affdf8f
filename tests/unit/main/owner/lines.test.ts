import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineReader } from '../../../../src/main/owner/line-reader'
import { textParts } from '../../../../src/main/owner/text-parts'

test('lines are the same however the stream is cut', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replaceAll('\n', '·'))
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''))
      const reader = new LineReader(10_000)
      const read: string[] = []
      for (let from = 0; from < bytes.length; from += size) {
        read.push(...(reader.read(bytes.subarray(from, from + size)) ?? []))
      }
      expect(read).toEqual(lines)
    }),
  )
})

test('a line that is too long is not kept, whether it ends or not', () => {
  expect(new LineReader(4).read(Buffer.from('four\n'))).toEqual(['four'])
  expect(new LineReader(4).read(Buffer.from('fives\n'))).toBeNull()
  const reader = new LineReader(4)
  expect(reader.read(Buffer.from('thr'))).toEqual([])
  expect(reader.read(Buffer.from('ee'))).toBeNull()
})

test('a long text is cut into parts that make it again, and no character is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 5 }), (text, longest) => {
      const parts = [...textParts(text, longest)]

      expect(parts.join('')).toBe(text)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(longest)
        expect(Buffer.from(part).toString()).toBe(part)
      }
    }),
  )
})
