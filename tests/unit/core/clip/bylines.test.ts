import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readMetadata } from '#core/clip/read-metadata'

const WORDS =
  '<p>Four hundred and twelve lamps were counted between dusk and ten at night.</p>'.repeat(3)

function authorsOf(body: string, head = ''): string[] {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>A census of lamps</title>${head}</head><body>${body}</body></html>`,
  )
  return readMetadata(document, 'https://lamps.example/census').metadata.authors
}

describe('The author is read as a reader sees it', () => {
  test.each([
    ['a link after "By"', '<p>By <a href="/ann">Ann Lee</a></p>'],
    [
      'a box beside a label',
      '<div><span>Written by</span><span>Ann Lee</span><span>Subscribe</span></div>',
    ],
    ['before a date', '<p>by: Ann Lee, Dec 17, 2025</p>'],
    ['after a date', '<div class="sub">Posted on October 9, 2019 by Ann Lee</div>'],
    ['after "Author:"', '<div>Author: <a href="/ann">Ann Lee</a> · 4 min read</div>'],
    [
      'in a box of that name',
      '<div class="dateAndAuthorContainer"><span>Dec 17, 2025</span><span>Ann Lee</span></div>',
    ],
    ['with who edited it', '<ul><li>By Ann Lee, edited by Bob Ray</li></ul>'],
  ])('%s', (_, byline) => {
    expect(authorsOf(`<h1>A census of lamps</h1>${byline}${WORDS}`)).toEqual(['Ann Lee'])
  })

  test('in a signature below the article', () => {
    const signed =
      '<footer><p>Posted by <a href="/c">Ann Lee</a> on 2025-12-18 in lamps.</p></footer>'

    expect(authorsOf(`<article><h1>A census of lamps</h1>${WORDS}${signed}</article>`)).toEqual([
      'Ann Lee',
    ])
  })

  test('as two where two are named', () => {
    const byline = '<p>By <a href="/a">Ann Lee</a> and <a href="/b">Bob Ray</a></p>'

    expect(authorsOf(`<h1>A census of lamps</h1>${byline}${WORDS}`)).toEqual(['Ann Lee', 'Bob Ray'])
  })
})

describe('Nobody is made up', () => {
  test.each([
    [
      'a sentence that begins with "by"',
      '<p>Lamps are lit<br>by Quay Street and by no one else in the whole of the town, as the census shows, and have been for years. It was so before the war, and it was so after it, and nobody has ever asked for it to be otherwise, which is strange, for the street is short and has few doors, and those who live there sleep early and rise late, and have curtains of the heavy kind. Nothing else was seen there that night.</p>',
    ],
    ['what a box of that name also says', '<div class="author-posts">View All Posts</div>'],
    [
      'several names of other stories',
      '<div class="x-author">Ann Lee</div><div class="x-author">Bob Ray</div>',
    ],
    ['the author of a comment', '<div class="comments"><p>Posted by Ann Lee</p></div>'],
  ])('from %s', (_, more) => {
    expect(authorsOf(`<h1>A census of lamps</h1>${WORDS}${more}`)).toEqual([])
  })
})

test('A publisher that says it wrote a page itself is its author when nobody else is named and a reader sees it so', () => {
  const head =
    '<meta property="og:site_name" content="The Lamp Post"><meta name="author" content="The Lamp Post">'

  expect(authorsOf(`<h1>A census of lamps</h1>${WORDS}`, head)).toEqual([])
  expect(authorsOf(`<h1>A census of lamps</h1><p>The Lamp Post</p>${WORDS}`, head)).toEqual([
    'The Lamp Post',
  ])
  expect(authorsOf(`<h1>A census of lamps</h1><p>By Ann Lee</p>${WORDS}`, head)).toEqual([
    'Ann Lee',
  ])
})
