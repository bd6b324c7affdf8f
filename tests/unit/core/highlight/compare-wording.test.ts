import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWording } from '#core/highlight/compare-wording'
import { someProse } from './some-prose'

const written = (before: string, after: string) =>
  compareWording(before, after)
    .map(({ is, text }) => (is === 'kept' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test('two wordings are one text in which each word is kept, gone or new', () => {
  expect(
    written('The mayor will speak on Friday.', 'The mayor is going to speak on Monday night.'),
  ).toBe('The mayor [-will -]{+is going to +}speak on [-Friday.-]{+Monday night.+}')
})

test('a mark that changed is shown with the word before it, and kinds of quote marks are no change', () => {
  expect(written('He said “no”, twice.', 'He said "no", twice!')).toBe(
    'He said "no", [-twice.-]{+twice!+}',
  )
})

test('each of two wordings can be read from what is kept and its own', () => {
  fc.assert(
    fc.property(someProse, someProse, (before, after) => {
      const stretches = compareWording(before, after)
      const text = (own: 'gone' | 'new') =>
        stretches
          .filter(({ is }) => is === 'kept' || is === own)
          .map((each) => each.text)
          .join('')

      expect(text('new')).toBe(after)
      expect(text('gone').replace(/\W/g, '')).toBe(before.replace(/\W/g, ''))
    }),
  )
})
