import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { htmlWords } from '#core/clip/parse-html'
import { markName } from '#core/highlight/mark-name'
import { markOriginal } from '#core/highlight/mark-original'
import { anId } from '#tests/builders/an-id'

const ID = anId()
const quote = (exact: string, around: { prefix?: string; suffix?: string } = {}) => ({
  id: ID,
  color: 'green' as const,
  quote: { exact, ...around },
})

test('words are marked where they stand in a page, across its elements, and an address leads to the first', () => {
  const { html, marked } = markOriginal(
    '<!doctype html><body class="x"><nav>Home</nav><p>It was   the <b>best</b> of times.</p><p>The end</p></body>',
    [quote('was the best of')],
  )

  expect(marked).toEqual([ID])
  expect(html).toContain(
    `It <commonplace-mark data-color="green" id="${markName(ID)}">was   the </commonplace-mark>` +
      '<b><commonplace-mark data-color="green">best</commonplace-mark></b>' +
      '<commonplace-mark data-color="green"> of</commonplace-mark> times.',
  )
})

test('of words that stand twice the ones are marked that stand among the same words', () => {
  const page = '<p>The mill stood still that year.</p><p>Later the mill stood again in rain.</p>'

  const { html } = markOriginal(page, [
    quote('the mill stood', { prefix: 'Later ', suffix: ' again' }),
  ])

  expect(html).toContain('Later <commonplace-mark')
  expect(markOriginal(page, [quote('the mill stood')])).toEqual({ html: page, marked: [] })
})

test('what is not read as words of the page is never marked, nor the white space between rows', () => {
  const page =
    '<title>the best of times</title><script>"the best of times"</script><textarea>the best of times</textarea>' +
    '<table><tr><td>the best</td> </tr> <tr><td>of times</td></tr></table>'

  const { html } = markOriginal(page, [quote('the best\nof times')])

  expect(html.match(/<commonplace-mark/g)).toHaveLength(2)
  expect(html).toContain('<script>"the best of times"</script>')
})

test('whatever is marked, a page keeps its words and gets nothing that could run', () => {
  const words = fc.constantFrom(
    'river',
    'mill',
    '<b>stone</b>',
    '<i>',
    '</p><p>',
    '&lt;script>',
    '<td>',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), fc.nat(), (parts, at) => {
      const page = `<p>${parts.join(' ')}</p>`
      const text = htmlWords(parse(page, { scriptingEnabled: false }))
      const exact = text.slice(at % text.length, (at % text.length) + 12)

      const { html } = markOriginal(page, [quote(exact)])

      expect(htmlWords(parse(html, { scriptingEnabled: false }))).toBe(text)
      expect(html).not.toContain('<script')
    }),
  )
})
