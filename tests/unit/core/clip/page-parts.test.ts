import { describe, expect, test } from 'vitest'
import { authorNames } from '#core/clip/author-names'
import { readFrontMatter } from '#core/clip/front-matter'
import { nameFromWords } from '#core/clip/name-from-file'
import { withoutSiteName } from '#core/clip/page-title'
import { readSrcset } from '#core/clip/picture-candidates'
import { isPrivateHost } from '#core/clip/private-address'
import { safeAddress } from '#core/clip/safe-address'

describe('a title', () => {
  test.each([
    ['Bridge closed | The Courier', 'The Courier', 'Bridge closed'],
    ['The Courier: Bridge closed', 'The Courier', 'The Courier: Bridge closed'],
    ['Bridge closed - News - example.org', 'example.org', 'Bridge closed - News'],
    ['Bridge - a history', 'The Courier', 'Bridge - a history'],
    ['The Courier', 'The Courier', 'The Courier'],
  ])('“%s” on %s is “%s”', (title, site, bare) => {
    expect(withoutSiteName(title, site)).toBe(bare)
  })

  test('is made of the first sentence where there is none, cut between words', () => {
    expect(nameFromWords('Mr. Lee went home. Then he slept.')).toBe('Mr. Lee went home')
    expect(nameFromWords('word '.repeat(60))).toMatch(/^(word ){23}word…$/)
  })
})

describe('a byline', () => {
  test.each([
    ['By Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Von Jörg Weiß', ['Jörg Weiß']],
    ['Ann Lee, Bob Ray, Jr.', ['Ann Lee', 'Bob Ray, Jr']],
    ['admin', []],
    ['https://example.org/ann', []],
  ])('“%s” names %j', (byline, names) => {
    expect(authorNames(byline)).toEqual(names)
  })
})

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:x',
  ])('that run or read are not safe: %j', (written) => {
    expect(safeAddress(written, 'https://a.org/')).toBeNull()
  })

  test('of this machine and its network are known', () => {
    const near = [
      'localhost',
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '169.254.169.254',
      '[::1]',
      'router',
    ]

    expect(near.filter((host) => !isPrivateHost(host))).toEqual([])
    expect(
      ['example.org', '8.8.8.8', '172.15.0.1', '[2606:4700::1]'].filter(isPrivateHost),
    ).toEqual([])
  })

  test('of a srcset come largest first, commas in them notwithstanding', () => {
    expect(readSrcset('a.jpg 300w, b,w_900.jpg 900w,c.jpg 600w')).toEqual([
      'b,w_900.jpg',
      'c.jpg',
      'a.jpg',
    ])
  })
})

describe('front matter', () => {
  test('tells title, authors, date, address and tags', () => {
    const text =
      '---\ntitle: "A: B"\nauthor: [Ann Lee, Bob Ray]\ndate: 2024-01-30\nurl: https://a.org/x\ntags:\n  - salt\n  - ships\n---\nBody'

    expect(readFrontMatter(text)).toEqual({
      matter: {
        title: 'A: B',
        authors: ['Ann Lee', 'Bob Ray'],
        publishedAt: '2024-01-30',
        url: 'https://a.org/x',
        site: null,
        language: null,
        tags: ['salt', 'ships'],
      },
      body: 'Body',
    })
  })
})
