import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pageBlocks } from '#core/clip/page-blocks'
import { parseHtml } from '#core/clip/parse-html'
import { readMetadata } from '#core/clip/read-metadata'
import { safeAddress, webAddress } from '#core/clip/safe-address'

test('a heading with a button that copies a link to it is a heading still', () => {
  const anchor = '<div><button><svg></svg></button></div>'
  const blocks = pageBlocks(parseHtml(`<h2>The lamp${anchor}</h2><p>It burned all night.</p>`))

  expect(blocks.map(({ words }) => words)).toEqual(['The lamp', 'It burned all night.'])
})

test('a link into the page itself is kept where the page has no address', () => {
  expect(safeAddress('#note-1', null)).toBe('#note-1')
  expect(safeAddress('#note-1', 'https://a.example/b')).toBe('https://a.example/b#note-1')
  expect(webAddress('#note-1', null)).toBeNull()
})

describe('Of a page', () => {
  test('its keywords are told once each, without the name of its site', () => {
    const { statedTags } = metadataOf(
      '<meta property="og:site_name" content="The Lamp"><meta property="article:tag" content="Oil">' +
        '<meta name="keywords" content="oil, wicks; The Lamp, night watch">',
    )

    expect(statedTags).toEqual(['Oil', 'wicks', 'night watch'])
  })

  test('the author is not the site that is named for one, where nobody sees it', () => {
    const record = (name: string) =>
      `<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"${name}"},"publisher":{"name":"Lamps"}}</script>`

    expect(metadataOf(record('Lamps Official')).metadata.authors).toEqual([])
    expect(metadataOf(record('Lamps'), '<h1>On oil</h1><p>By Lamps</p>').metadata.authors).toEqual([
      'Lamps',
    ])
    expect(metadataOf(record('Ann Lamps')).metadata.authors).toEqual(['Ann Lamps'])
  })

  test('the title is the heading it has beside the name of a site that nothing else tells', () => {
    const { metadata } = metadataOf(
      '<title>What lamps are made of | Oil and Wick</title>',
      '<h2>What lamps are made of</h2><p>Of tin.</p>',
    )

    expect(metadata.title).toBe('What lamps are made of')
  })
})

function metadataOf(head: string, body = '<h1>On oil</h1><p>It burned all night.</p>') {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  )
  return readMetadata(document, 'https://a.example/oil')
}
