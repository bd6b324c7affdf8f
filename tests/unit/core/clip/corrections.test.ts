import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleElement } from '#core/clip/article-tree'
import { articleFromHtml } from '#core/clip/clean-article'
import { correctArticle } from '#core/clip/correct-article'
import type { Correction } from '#core/clip/correction'
import { layOutPage } from '#core/clip/lay-out-page'
import { leftOutOf, shownBlockAt } from '#core/clip/left-out'
import { pageBlocks } from '#core/clip/page-blocks'
import { parseHtml } from '#core/clip/parse-html'
import { printArticle } from '#core/clip/print-article'
import { sanitizeArticle } from '#core/clip/sanitize-article'
import { readCanonicalText } from '#core/text/canonical-text'

const PAGE = `<nav><ul><li>News</li><li>Sport</li></ul></nav>
  <div><p>The mill stood by the river.</p><p>Sign up for our letter.</p>
  <ol><li>First the wheel.</li><li>Then the stones.</li><li>Then the sacks.</li></ol>
  <p>Nobody remembers the miller.</p></div>
  <table><tr><td>Year</td><td>Sacks</td></tr><tr><td>1902</td><td>410</td></tr></table>`
const ARTICLE = `<p>The mill stood by the river.</p><p>Sign up for our letter.</p>
  <ol><li>First the wheel.</li><li>Then the sacks.</li></ol>`

test('what was left out is told in its place, whole lists and tables as one', () => {
  const { list } = corrected([])

  expect(list.map(({ words }) => words)).toEqual([
    'News · Sport',
    'Then the stones.',
    'Nobody remembers the miller.',
    'Year · Sacks · 1902 · 410',
  ])
  expect(list.map(({ after }) => after)).toEqual([
    0,
    textOf(corrected([]).article).indexOf('First the wheel.') + 'First the wheel.'.length,
    textOf(corrected([]).article).length,
    textOf(corrected([]).article).length,
  ])
})

describe('A correction', () => {
  test('hides a block, and tells of it as left out by a person', () => {
    const { html, list } = corrected([hide('Sign up for our letter.')])

    expect(html).not.toContain('Sign up')
    expect(html).toContain('<p>The mill stood by the river.</p>')
    expect(list.find(({ by }) => by === 'person')?.words).toBe('Sign up for our letter.')
  })

  test('brings an item back into its list, and a table behind what was before it', () => {
    const { html } = corrected([back('Then the stones.'), back('Year')])

    expect(html).toContain(
      '<li>First the wheel.</li><li>Then the stones.</li><li>Then the sacks.</li>',
    )
    expect(html.indexOf('<table>')).toBeGreaterThan(html.indexOf('Then the sacks.'))
    expect(html).toContain('<td>1902</td><td>410</td>')
  })

  test('brings a block back behind one that was hidden', () => {
    const { html } = corrected([hide('Then the sacks.'), back('Nobody remembers')])

    expect(html).not.toContain('sacks')
    expect(html).toMatch(/<\/ol>\s*<p>Nobody remembers the miller.<\/p>/)
  })

  test('takes the picture with its caption, and no other', () => {
    const page = `<figure><img src="a.png"><figcaption>The wheel</figcaption></figure>
      <div><img src="b.png"><p>The mill stood by the river.</p></div>`
    const { html } = corrected([hide('The wheel', page, page)], page, page)
    const { html: other } = corrected([hide('The mill', page, page)], page, page)

    expect(html).not.toMatch(/a\.png|figure/)
    expect(other).not.toContain('The mill')
    expect(other).toContain('<img')
  })

  test('is found in another capture where the block has moved, and passed over where it is gone', () => {
    const wanted = [back('Nobody remembers'), hide('Sign up for our letter.')]
    const moved = PAGE.replace('<nav>', '<header><p>Winter edition</p></header><nav>')
    const gone = PAGE.replace('<p>Nobody remembers the miller.</p>', '')

    expect(corrected(wanted, moved).html).toContain('Nobody remembers')
    expect(corrected(wanted, moved).html).not.toContain('Sign up')
    expect(corrected(wanted, gone).html).not.toContain('Nobody remembers')
    expect(corrected(wanted, gone).html).not.toContain('Sign up')
  })

  test('is not applied where two blocks read alike and neither stands where the one did', () => {
    const twice = `<div><p>Advertisement</p><p>The mill stood.</p><p>Advertisement</p></div>`
    const wanted: Correction = { block: hide('Advertisement', twice, twice).block, does: 'hide' }
    const moved = `<section>${twice}</section><div><p>Winter edition</p></div>`

    expect(textOf(corrected([wanted], twice, twice).article).match(/Advertisement/g)).toHaveLength(
      1,
    )
    const elsewhere = corrected([wanted], moved, twice)
    expect(textOf(elsewhere.article).match(/Advertisement/g)).toHaveLength(2)
  })
})

test('whatever is hidden can be named by its place, and brought back gives the article as it was', () => {
  const sentences = fc.uniqueArray(
    fc.constantFrom(
      'One mill.',
      'Two mills.',
      'Three mills.',
      'Four mills.',
      'No mill.',
      'A weir.',
    ),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(sentences, fc.array(fc.boolean()), fc.nat(), (words, left, seed) => {
      const page = words.map((each, at) => `<div><p>${each}</p>${left[at] ? '<hr>' : ''}</div>`)
      const article = words.filter((_, at) => !left[at]).map((each) => `<p>${each}</p>`)
      const found = layOut([], page.join(''), article.join(''))
      const text = textOf(found.article)
      fc.pre(text !== '')
      const at = seed % text.length

      const block = shownBlockAt(found.laidOut, found.article, at)
      const without =
        block && corrected([{ block: block.name, does: 'hide' }], page.join(''), article.join(''))

      const line = text.slice(block?.start).split('\n')[0]
      expect(without && textOf(without.article).split('\n')).not.toContain(line)
      expect(without?.list.map(({ block: name }) => name)).toContain(block?.name)
    }),
  )
})

test('however many blocks are brought back, the text has each of them once', () => {
  fc.assert(
    fc.property(fc.subarray(['News', 'Then the stones.', 'Nobody remembers', 'Year']), (wanted) => {
      const { article, list } = corrected(wanted.map((words) => back(words)))

      for (const words of wanted) expect(textOf(article).split(words)).toHaveLength(2)
      expect(list).toHaveLength(4 - wanted.length)
      expect(list.every(({ after }) => after <= textOf(article).length)).toBe(true)
    }),
  )
})

function layOut(corrections: readonly Correction[], page = PAGE, article = ARTICLE) {
  const found = articleFromHtml(article, 'https://example.org/')
  const laidOut = layOutPage(pageBlocks(parseHtml(page)), found, corrections)
  return { article: found, laidOut }
}

function corrected(corrections: readonly Correction[], page = PAGE, article = ARTICLE) {
  const { article: found, laidOut } = layOut(corrections, page, article)
  const tree = correctArticle(found, laidOut, ({ element }) => {
    const holder = { ...element, tagName: 'body', nodeName: 'body', childNodes: [element] }
    return sanitizeArticle(holder, null).childNodes
  })
  return { article: tree, html: printArticle(tree), list: leftOutOf(laidOut, tree) }
}

function hide(words: string, page = PAGE, article = ARTICLE): Correction {
  const { article: found, laidOut } = layOut([], page, article)
  const at = textOf(found).indexOf(words)
  return { block: shownBlockAt(laidOut, found, at)?.name ?? '', does: 'hide' }
}

function back(words: string): Correction {
  const { list } = corrected([])
  return {
    block: list.find((each) => each.words.startsWith(words))?.block ?? '',
    does: 'bring-back',
  }
}

function textOf(article: ArticleElement) {
  return readCanonicalText(article).text.replace(/\s*\n\s*/g, (gap) => '\n'.padEnd(gap.length))
}
