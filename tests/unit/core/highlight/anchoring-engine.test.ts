import { expect, test } from 'vitest'
import engine, { quoteAlone } from '#tests/bench/anchoring-engine'

const OLD = 'The river rose in the night. Nobody slept.'
const NEW = 'News. The river rose in the night. Nobody slept.'

function selection(start: number, end: number) {
  return { start, end, exact: OLD.slice(start, end), prefix: OLD.slice(0, start), suffix: '' }
}

test('the measured engine is the one that carries highlights', () => {
  const texts = engine.prepare(OLD, NEW)

  expect(engine.anchor(texts, selection(4, 9))).toEqual({ start: 10, end: 15, confidence: 1 })
  expect(engine.anchor(engine.prepare(OLD, 'Something else.'), selection(4, 9))).toBeNull()
})

test('without the old text, or with a quote that is not of it, the quote is placed alone', () => {
  const quote = { ...selection(4, 9), exact: 'RIVER', start: 0, end: 5 }

  expect(engine.anchor(engine.prepare(OLD, NEW), quote)).toMatchObject({ start: 10, end: 15 })
  expect(engine.anchor(engine.prepare('', NEW), quote)).toMatchObject({ start: 10, end: 15 })
  expect(quoteAlone.anchor(quoteAlone.prepare('', NEW), quote)).toMatchObject({
    start: 10,
    end: 15,
  })
})
