import { expect, test } from 'vitest'
import { dropMarkedFurniture } from '#core/clip/drop-marked-furniture'
import { htmlWords, parseHtml } from '#core/clip/parse-html'

test('a list of more items than a call can be given is looked through like any other', () => {
  const page = parseHtml(`<!doctype html><body><ul>${'<li>x'.repeat(150_000)}</ul>`)

  dropMarkedFurniture(page)

  expect(htmlWords(page)).toHaveLength(150_000)
})
