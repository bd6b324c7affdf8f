import { expect, test, vi } from 'vitest'
import { pathOf } from '../../../../src/main/desktop/hear-files'

vi.mock('electron', () => ({ app: { on: () => undefined } }))

test('of the words the program is started with, pages and PDFs are files to clip', () => {
  expect(pathOf('page.html', '/home/reader')).toBe('/home/reader/page.html')
  expect(pathOf('/elsewhere/Report.PDF', '/home/reader')).toBe('/elsewhere/Report.PDF')
  expect(pathOf('file:///tmp/saved%20page.mhtml', '/')).toBe('/tmp/saved page.mhtml')
})

test('switches, links, programs and broken addresses are not', () => {
  for (const word of [
    '--library=/a/page.html',
    '.',
    'commonplace:clip/1.html',
    'https://example.org/page.html',
    'file://%%%/page.html',
    'page.exe',
  ])
    expect(pathOf(word, '/home/reader'), word).toBeNull()
})
