import { expect, test } from 'vitest'
import { inStretches } from '../../../../src/renderer/components/in-stretches'

test('lines that are divided into stretches are all there, in their order', () => {
  const lines = Array.from({ length: 1234 }, (_, at) => at)

  const stretches = inStretches(lines)

  expect(stretches.flat()).toEqual(lines)
  expect(Math.max(...stretches.map(({ length }) => length))).toBe(50)
  expect(inStretches([])).toEqual([])
})
