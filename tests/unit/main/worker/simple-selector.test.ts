import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { simpleSelector } from '#worker/capture/simple-selector'

const { document } = parseHTML(`<!doctype html><html><body>
  <div id="top" class="a b"><p class="lead" data-kind="first word">One <a href="/x.pdf">link</a></p></div>
  <div class="footnotes"><section><ol lang="en-GB"><li>Two</li></ol></section></div>
  <math></math><p hidden>Three</p></body></html>`)
const all = [...document.querySelectorAll('*')]

describe('A plain selector means what it means to a browser', () => {
  test.each([
    'p',
    'p, li',
    '.a.b',
    'div.footnotes ol',
    'div section li',
    'section div li',
    '#top',
    '[hidden]',
    'a[href$=".pdf"]',
    '[data-kind~="word"]',
    "[data-kind^='first']",
    'ol[lang|="en"]',
    '[class*="foot"]',
    'math, [data-mathml], .katex',
    'p:not([hidden])',
    'p:not(.lead)',
  ])('%s', (selector) => {
    const matches = simpleSelector(selector)

    expect(all.map((element) => matches?.(element))).toEqual(
      all.map((element) => element.matches(selector)),
    )
  })
})

test('A selector with relations or pseudo-classes is left to others', () => {
  const others = [
    'div > p',
    'p + p',
    'li:first-child',
    ':scope > a',
    '[title="a b"]',
    '*',
    'a[x="y" i]',
  ]

  expect(others.map(simpleSelector)).toEqual(others.map(() => null))
})
