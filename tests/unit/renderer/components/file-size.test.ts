import { expect, test } from 'vitest'
import { fileSize } from '../../../../src/renderer/components/file-size'

test.each([
  [0, '0 kB'],
  [140, '0.1 kB'],
  [4_200, '4.2 kB'],
  [48_400_000, '48 MB'],
  [1_250_000_000, '1.3 GB'],
  [7e15, '7,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
