import { expect, test } from 'vitest'
import { counter } from '#core/messages/counted'
import { messagesIn } from '#core/messages/messages'

test('how many there are is said by the rules of the language', () => {
  const forms = { one: '# Clip', other: '# Clips' }

  expect([0, 1, 2, 12_345].map((number) => counter('de')(number, forms))).toEqual([
    '0 Clips',
    '1 Clip',
    '2 Clips',
    '12.345 Clips',
  ])
  expect(counter('en')(12_345, forms)).toBe('12,345 Clips')
})

test('no sentence of a language is empty, and German is not left in English', () => {
  const said = (part: object): string[] =>
    Object.values(part).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? said(value) : [],
    )
  const [english, german] = [said(messagesIn('en')), said(messagesIn('de'))]

  expect(german.filter((text) => text.trim() === '')).toEqual([])
  const same = german.filter((text) => english.includes(text))
  expect(same.length / german.length).toBeLessThan(0.15)
})
