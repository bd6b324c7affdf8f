import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { ALLOWED_ELEMENTS, ALLOWED_EVERYWHERE } from '#core/clip/allowed-html'
import type { ArticleNode } from '#core/clip/article-tree'
import { articleFromHtml, finishArticle } from '#core/clip/clean-article'
import { bodyOf, type HtmlDocument, type HtmlNode } from '#core/clip/parse-html'
import { readCanonicalText, type TextNode } from '#core/text/canonical-text'
import { someHtml } from './some-html'

const BASE = 'https://example.org/a/b'
const PICTURE = `../../../../assets/ab/${'ab'.repeat(32)}.png`

function finish(html: string) {
  return finishArticle(articleFromHtml(html, BASE), () => PICTURE)
}

/** A parsed page in the words of the DOM, so that it is read as Chromium's would be. */
function asDom(node: HtmlNode | HtmlDocument): TextNode {
  if ('value' in node) {
    return { nodeType: 3, nodeName: '#text', nodeValue: node.value, childNodes: [] }
  }
  const children = 'childNodes' in node ? node.childNodes.map(asDom) : []
  const nodeType = 'tagName' in node ? 1 : 8
  return { nodeType, nodeName: node.nodeName, nodeValue: null, childNodes: children }
}

function readAgain(html: string) {
  const body = bodyOf(parse(`<!doctype html><html><body><article>${html}</article></body></html>`))
  return body ? readCanonicalText(asDom(body)).text : null
}

describe('an article that was kept', () => {
  test('gives the same canonical text when its HTML is parsed again, whatever the page was', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        const { articleHtml, articleText } = finish(html)

        expect(readAgain(articleHtml)).toBe(articleText)
      }),
      { numRuns: 3000 },
    )
  })

  test('stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        const once = finish(html)

        expect(finish(once.articleHtml)).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('holds only elements, attributes and addresses that are allowed', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        expect(forbiddenIn(finish(html).articleHtml)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('has no white space to fold, no blank lines outside preformatted text and nothing invisible', () => {
    fc.assert(
      fc.property(someHtml, (html) => {
        fc.pre(!/<(pre|xmp|listing|plaintext)/i.test(html))
        // A letter and its accent in two elements stay two letters.
        fc.pre(!/\p{M}/u.test(html))
        const { articleText } = finish(html)

        expect(articleText).not.toMatch(/[ \t\n]{2}|^\s|\s$|[\u200b\u00ad\u202e\0]/)
        expect(articleText).toBe(articleText.normalize('NFC'))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['a line break at the start of preformatted text', '<pre>\n\n  a\n  b\n</pre>', '  a\n  b'],
    ['a paragraph in a paragraph', '<p>a<button><p>b</p></button><object><p>c</p></object>d', 'ad'],
    ['a link in a link', '<a href="/x">a<table><td><a href="/y">b</a></table></a>', 'a\nb'],
    ['words loose in a table', '<table>a<tr>b<td>c</td></tr></table>', 'ab\nc'],
    ['accents apart from their letters', 'e<b></b>\u0301<i>\u200b</i>t', '\u00e9t'],
    ['spaces on both sides of a tag', '<p> a <b> b </b> c </p>', 'a b c'],
    ['an empty block between words', 'a<div><p> </p></div>b', 'a\nb'],
    ['cells and rows', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['list items without a list', '<li>a<li>b', 'a\nb'],
    ['a byte of zero', 'a\0b', 'ab'],
  ])('reads %s as a browser shows it', (_, html, text) => {
    const { articleHtml, articleText } = finish(html)

    expect(articleText).toBe(text)
    expect(readAgain(articleHtml)).toBe(text)
  })

  test('is read to the end when its page nests deeper than a call stack', () => {
    const { articleText } = finish(`${'<div>'.repeat(9000)}deep${'</div>'.repeat(9000)}`)

    expect(articleText).toBe('deep')
  })

  test('is refused when its page nests without end', () => {
    expect(() => finish('<div>'.repeat(20_000))).toThrow('nested more deeply')
  })
})

function forbiddenIn(html: string): string[] {
  const found: string[] = []
  const stack: (HtmlNode | ArticleNode)[] = [...(bodyOf(parse(html))?.childNodes ?? [])]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node) {
      const allowed = ALLOWED_ELEMENTS.get(node.tagName)
      if (!allowed) found.push(node.tagName)
      for (const { name, value } of node.attrs) {
        if (![...(allowed ?? []), ...ALLOWED_EVERYWHERE].includes(name)) found.push(name)
        if (name === 'href' && !/^(https?|mailto):/.test(value)) found.push(value)
        if (name === 'src' && value !== PICTURE) found.push(value)
      }
      stack.push(...node.childNodes)
    } else if (node.nodeName !== '#text') {
      found.push(node.nodeName)
    }
  }
  return found
}
