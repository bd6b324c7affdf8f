import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalUrl } from '#core/clip/canonical-url'

describe('the canonical address', () => {
  test.each([
    ['https://a.org/x?utm_source=m&id=7&fbclid=q#part', 'https://a.org/x?id=7'],
    ['https://a.org/x?b=2&a=1', 'https://a.org/x?b=2&a=1'],
    ['HTTP://A.org:80/x/', 'http://a.org/x/'],
    ['https://a.org/#!/page/3', 'https://a.org/#!/page/3'],
    ['https://a.org/?q=a+b%20c&mc_eid=1', 'https://a.org/?q=a+b%20c'],
    ['https://me:secret@a.org/x', 'https://a.org/x'],
    ['https://a.org/?gclid=1', 'https://a.org/'],
    ['https://m.paper.org/x', 'https://paper.org/x'],
    ['https://www.paper.org/x/amp/', 'https://paper.org/x'],
    ['https://paper.org/x?amp=1', 'https://paper.org/x'],
    ['https://en.m.wiki.org/wiki/Lamp', 'https://en.wiki.org/wiki/Lamp'],
    ['https://www.google.com/amp/s/paper.org/x/amp', 'https://paper.org/x'],
    ['https://paper-org.cdn.ampproject.org/c/s/paper.org/x', 'https://paper.org/x'],
    ['https://amp.dev/amp', 'https://amp.dev/amp'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical)
  })

  test.each([
    '',
    'a page',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'mailto:a@b.c',
  ])('does not exist for “%s”', (address) => {
    expect(canonicalUrl(address)).toBeNull()
  })

  test('is found for any text without failing, and is its own canonical address', () => {
    const addresses = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string().map((query) => `https://a.org/?${query}&utm_x=1&%E0=2`),
    )
    fc.assert(
      fc.property(addresses, (address) => {
        const once = canonicalUrl(address)

        if (once !== null) expect(canonicalUrl(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
