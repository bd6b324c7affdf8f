import { expect, test } from 'vitest'
import { highlightsOfOwnPage, isOwnPage } from '#core/import/own-page'
import { ownMarkdown } from '#core/import/own-markdown'

const DOCUMENT = String.raw`My own thoughts.
%% commonplace: what stands from here to the closing mark is written anew by each export %%
# A tale
## Highlights
> It was \*the\* best
>
> of times
>
> — green #dickens/two

^hl-01hk153x030000000000000003

Why?

> Somebody said so.

> book
>
> — yellow

^hl-01hk153x030000000000000004
%% {"after":"asked for the ","before":" until"} %%

## Mentioned in
- [[A note]]
## Article
It was.
## Article
Twice.
%% commonplace: end %%
`

test('a document of ours is taken apart: what is marked, what was written around it, and the article', () => {
  const own = ownMarkdown(DOCUMENT)

  expect(own).toMatchObject({
    article: 'It was.\n## Article\nTwice.\n',
    note: 'My own thoughts.',
    highlights: [
      {
        quote: 'It was *the* best\nof times',
        color: 'green',
        tags: ['dickens/two'],
        note: 'Why?\n\n> Somebody said so.',
      },
      { quote: 'book', prefix: 'asked for the ', suffix: ' until', note: '', color: 'yellow' },
    ],
  })
})

test('a document that only looks like one of ours is none', () => {
  expect(ownMarkdown('# Highlights\n\n> words\n\nArticle')).toBeNull()
})

test('a page whose data was spoiled or taken out carries no highlights', () => {
  const head = '<!doctype html><html><head><meta name="generator" content="Commonplace">'
  const begin = '<script type="application/ld+json">'
  expect(isOwnPage(head)).toBe(true)
  expect(isOwnPage('<html><body>generator Commonplace')).toBe(false)
  for (const data of ['', begin, `${begin}{"items": [</script>`, `${begin}7</script>`]) {
    expect(highlightsOfOwnPage(`${head}${data}`)).toEqual([])
  }
})
