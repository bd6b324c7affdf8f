import { expect, test } from 'vitest'
import { isScripted } from '#core/clip/scripted-page'

const script = '<script src="/app.js"></script>'

test.each([
  ['an empty root', `<div id="root"></div>${script}`, 60],
  ['an empty root of another kind', `<div class="x" id=__next > </div>${script}`, 100],
  [
    'a note to those without scripts',
    `<noscript>Please enable JavaScript.</noscript>${script}`,
    80,
  ],
  ['hardly a word', `<p>Loading…</p>${script}`, 1],
])('a page with %s waits for its scripts', (_, markup, words) => {
  expect(isScripted(markup, words)).toBe(true)
})

test.each([
  ['an article beside its scripts', `<div id="root"></div>${script}`, 400],
  ['a short notice', `<p>The harbor is closed.</p>${script}`, 60],
  ['no script at all', '<div id="root"></div>', 0],
  ['a pixel for those without', `<noscript><img src="x.gif"></noscript>${script}`, 60],
])('a page with %s does not', (_, markup, words) => {
  expect(isScripted(markup, words)).toBe(false)
})

test('a page made of notes alone is looked through all the same', () => {
  expect(isScripted(`${script}${'<noscript>'.repeat(200_000)}`, 60)).toBe(false)
})
