import { expect, test } from 'vitest'
import { findMentions, linkMentions } from '#core/note/find-mentions'
import { lineAround } from '#core/note/line-around'

test('a title in plain words is found whatever its case and quote marks, and only as whole words', () => {
  const body = "The river’s mouth, THE RIVER'S  MOUTH, and not another river’s mouthful."

  const found = findMentions(body, 'The river’s mouth')

  expect(found.map(({ start, end }) => body.slice(start, end))).toEqual([
    'The river’s mouth',
    "THE RIVER'S  MOUTH",
  ])
})

test.each([
  ['a link', '[[Water law]] and [[x|Water law]]'],
  ['the words of an address', '[Water law](https://example.org/a)'],
  ['an address', 'https://example.org/Water law'.replace(' ', '')],
  ['code', '`Water law`'],
  ['a block of code', '```\nWater law\n```'],
])('what stands in %s is no mention', (_, body) => {
  expect(findMentions(body, 'Water law')).toEqual([])
})

test('a title of no script with spaces is found between other signs', () => {
  expect(findMentions('昨天守闸人说了', '守闸人')).toHaveLength(1)
  expect(findMentions('a to b', 'to')).toEqual([])
})

test('mentions become links that keep the words as written', () => {
  expect(linkMentions('On water law, and Water Law.', 'Water Law')).toBe(
    'On [[Water Law|water law]], and [[Water Law]].',
  )
  expect(linkMentions('Nothing of it.', 'Water Law')).toBeNull()
})

test('a title made of signs that mean something in patterns is only itself', () => {
  expect(findMentions('What (if) a+b*c? is it', '(if) a+b*c?')).toHaveLength(1)
  expect(findMentions('aab', 'a+b')).toEqual([])
})

test('looking through a hostile text takes no longer than its length', () => {
  const body = `${'['.repeat(50_000)}${'`'.repeat(50_001)}${'![a](b '.repeat(5_000)}`

  expect(findMentions(body, 'Water law')).toEqual([])
})

test('the line around a place shows it, cut where the line is long', () => {
  const body = `first\n${'before '.repeat(30)}Water law${' after'.repeat(60)}\nlast`
  const start = body.indexOf('Water')

  const { text, mark } = lineAround(body, { start, end: start + 9 })

  expect(text.slice(mark.start, mark.end)).toBe('Water law')
  expect(text).toMatch(/^….*…$/)
  expect(text.length).toBeLessThan(200)
})

test('mentions are told from fifty thousand links without comparing each with each', () => {
  const body = `${'[[The harbor]] '.repeat(50_000)}The harbor.`

  expect(findMentions(body, 'The harbor')).toEqual([
    { start: body.length - 11, end: body.length - 1 },
  ])
})
