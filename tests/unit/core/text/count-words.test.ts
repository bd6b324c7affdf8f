import { expect, test } from 'vitest'
import { countWords, countWordsInSteps } from '#core/text/count-words'

test('words are counted alike in one step and in many', () => {
  const text = 'The harbor keeps its own weather. 港は独自の天気を保っている。 '.repeat(3_000)
  const steps = countWordsInSteps(text)
  let [taken, step] = [0, steps.next()]
  for (; !step.done; step = steps.next()) taken += 1

  expect(taken).toBeGreaterThan(5)
  expect(step.value).toBe(countWords(text))
})

test('a text without any space comes to an end', () => {
  const steps = countWordsInSteps('x'.repeat(100_000))
  let step = steps.next()
  while (!step.done) step = steps.next()

  expect(step.value).toBeGreaterThan(0)
})
