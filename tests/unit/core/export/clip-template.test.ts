import { expect, test } from 'vitest'
import { clipMarkdown } from '#core/export/clip-markdown'
import { inEnglish } from '#core/messages/sentence'
import { clipTemplateMistake, FIRST_TEMPLATE, readClipTemplate } from '#core/export/clip-template'
import { withFrontMatter } from '#core/export/front-matter-lines'
import { updatedDocument } from '#core/export/update-document'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'

const TEXT = 'It was the best of times, it was the worst of times.'
const highlight = aHighlight({ note: 'Dickens', tags: ['press freedom'] })
const exported = {
  clip: aClip({ title: 'A [b] "title"', tags: ['a b/c', 'd'], highlights: [highlight] }),
  articleHtml: `<p>${TEXT}</p>`,
  articleText: TEXT,
}
const around = {
  place: (file: string) => file,
  collections: ['To read'],
  mentionedIn: ['My note', 'Another'],
}
const written = (template: string, clip = exported) => {
  const { front, body } = clipMarkdown(clip, around, readClipTemplate(template))
  return withFrontMatter(front, body)
}

test('without a template of one’s own a clip is written as it always was', () => {
  const { clip } = exported
  const { front, body } = clipMarkdown(exported, around)
  expect(front[0]).toBe(String.raw`title: "A [b] \"title\""`)
  expect(front.slice(-4)).toEqual([
    'tags: ["a-b/c","d"]',
    'collections: ["To read"]',
    `id: ${JSON.stringify(clip.id)}`,
    `version: ${JSON.stringify(clip.versions[0]?.id)}`,
  ])
  expect(front.some((line) => line.startsWith('favorite'))).toBe(false)
  expect(body).toBe(
    [
      String.raw`# A \[b\] "title"`,
      '## Highlights',
      '> the best of times\n>\n> — yellow #press-freedom',
      `^hl-${highlight.id}\n%% {"after":"It was ","before":", it was the worst of times."} %%`,
      'Dickens',
      '## Mentioned in',
      '- [[My note]]\n- [[Another]]',
      '## Article',
      TEXT,
    ].join('\n\n'),
  )
  const bare = { ...exported, clip: { ...clip, highlights: [] } }
  expect(clipMarkdown(bare, { ...around, mentionedIn: [] }).body).toBe(
    ['# A \\[b\\] "title"', '## Article', TEXT].join('\n\n'),
  )
})

test('front matter stays YAML whatever it is filled with, and a line that says nothing is left out', () => {
  const template = [
    '---',
    'aliases: [{{title}}, clipping]',
    'keywords: [clipping, {{tags}}]',
    'source: {{site}} ({{language}})',
    'quoted: "from {{title}}"',
    'topics:',
    '  - fixed',
    '  - {{tags}}',
    'favorite: {{favorite}}',
    '# a remark on {{title}}',
    '---',
    '{{article}}',
  ].join('\n')
  const { site, language } = exported.clip
  expect(clipMarkdown(exported, around, readClipTemplate(template)).front).toEqual([
    String.raw`aliases: ["A [b] \"title\"","clipping"]`,
    'keywords: ["clipping","a-b/c","d"]',
    `source: ${JSON.stringify(`${site ?? ''} (${language ?? ''})`)}`,
    String.raw`quoted: "from A [b] \"title\""`,
    'topics:',
    '  - fixed',
    '  - "a-b/c"',
    '  - "d"',
    '# a remark on {{title}}',
  ])
})

test('every template has the blocks that links lead to, each once', () => {
  const block = `^hl-${highlight.id}`
  const templates = [
    '{{title}}',
    '{{#highlights}}\n- {{passage}}\n{{/highlights}}\n{{article}}',
    '{{#highlights}}{{passage}}{{/highlights}}',
    '{{#highlights}}\n{{quote}}\n\n{{block}}\n{{/highlights}}',
    '{{#highlights}}{{color}} {{/highlights}}\n\n{{#highlights}}\n{{quote}}\n\n{{block}}\n\n{{/highlights}}',
  ]
  for (const template of templates) {
    expect(written(template).split(block)).toHaveLength(2)
    expect(written(template)).toMatch(new RegExp(`^\\^hl-${highlight.id}$`, 'm'))
  }
  expect(written(templates[1] ?? '')).toBe(`- the best of times\n\n${block}\n\n${TEXT}`)
})

test.each([
  ['# {{titel}}', 'Line 1: nothing is called “titel” here. There is title, '],
  ['a\n\n{{#highlights}}\n{{quote}}\n', 'Line 3: {{#highlights}} is never closed'],
  ['a\n{{/note}}', 'Line 2: {{/note}} closes what was never opened.'],
  ['{{#highlights}}\n{{#note}}\n{{/highlights}}', 'Line 3: {{/highlights}} stands where {{/note}}'],
  ['{{title}}\n{{highlights}}', 'Line 2: {{highlights}} stands for several.'],
  ['{{title}}\n{{note}}', 'Line 2: nothing is called “note” here.'],
  ['{{title}}\n\n{{ti tle}}', 'Line 3: “{{ti tle}}” is no name.'],
  ['x\n{{title', 'Line 2: “{{title” is no name.'],
  ['---\ntitle: {{title}}\n', 'Line 1: the front matter that begins here is never closed'],
  ['---\ntitle: {{title}}\nx: {{quote}}\n---\n', 'Line 3: nothing is called “quote” here.'],
  ['---\n{{#tags}}\n---\n', 'Line 2: front matter has names and no sections like {{#tags}}.'],
  ['---\ntitle: a\ntitle: b\n---\n', 'Line 3: “title” is there a second time.'],
  ['---\njust words\n---\n', 'Line 2: a line of front matter is written like “name: value”.'],
  ['---\na: 1\n---\n{{titel}}', 'Line 4: nothing is called “titel” here.'],
  ['a\n%% commonplace: end %%\n', 'Line 2: the export puts this mark there itself.'],
  ['x'.repeat(100_001), 'It is longer than 100,000 characters.'],
])('a template with a mistake is refused with its line: %#', (template, sentence) => {
  const mistake = clipTemplateMistake(template)

  expect(mistake && inEnglish(mistake)).toContain(sentence)
  expect(() => readClipTemplate(template)).toThrow(sentence)
})

test('our own template has no mistake, as Windows ends its lines neither', () => {
  expect(clipTemplateMistake(FIRST_TEMPLATE)).toBeNull()
  const windows = `\ufeff${FIRST_TEMPLATE.replaceAll('\n', '\r\n')}`
  expect(written(windows)).toBe(written(FIRST_TEMPLATE))
})

test('a property that we gave leaves with its value, and one of a person’s own stays', () => {
  const first = updatedDocument({ front: ['favorite: true', 'id: "1"'], body: 'Words' }, null)
  const edited = first.replace('id: "1"', 'id: "1"\nrating: 5')

  const second = updatedDocument({ front: ['id: "1"'], body: 'Words' }, edited, ['favorite', 'id'])

  expect(second).toContain('---\nid: "1"\nrating: 5\n---')
})

test('an article that quotes the marks of an export does not end ours', () => {
  const document = { front: [], body: 'It ends with %% commonplace: end %% always.' }
  const first = updatedDocument(document, null)
  expect(updatedDocument(document, first)).toBe(first)
})

test('a document without front matter is the same when it is written again', () => {
  const first = updatedDocument({ front: [], body: 'Words' }, null)
  expect(first.startsWith('%%')).toBe(true)
  expect(updatedDocument({ front: [], body: 'Words' }, first)).toBe(first)
})
