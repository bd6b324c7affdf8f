import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Highlight, HighlightColor } from '#core/highlight/highlight'
import { HIGHLIGHT_COLORS, inDocumentOrder } from '#core/highlight/highlight'
import { readCanonicalText } from '#core/text/canonical-text'
import { readArticle } from '#core/clip/read-article'
import type { ExportFormatId } from '#core/export/export-formats'
import { runExport } from '#notebook/export/run-export'
import type { Notebook } from '#notebook/notebook'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { chanceOf, editOnce, fill } from '../storage/sync-edits'

const idle = { signal: new AbortController().signal, progress: () => undefined }

test('a random library, exported as JSON and taken in by an empty one, is exported the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 80 }), async (seed, edits) => {
      const { notebook, folder } = await aPlace('first')
      const chance = chanceOf(seed)
      await fill(notebook.tools.store)
      for (let edit = 1; edit <= edits; edit++) {
        await editOnce(notebook.tools.store, chance, edit, 'a')
      }
      const { notebook: empty } = await aPlace('second')

      const file = join(folder, 'first.json')
      const again = join(folder, 'second.json')
      await write(notebook, 'json', file)
      const { failed } = await empty.imports.run('one', file)
      await write(empty, 'json', again)

      expect(failed).toEqual([])
      expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'))
    }),
    { numRuns: 12 },
  )
}, 120_000)

/** How an article goes out and comes back: as a whole document, or as highlights for a page that is there. */
const ROADS: { format: ExportFormatId; ending: string; keepsPage: boolean }[] = [
  { format: 'markdown', ending: '', keepsPage: true },
  { format: 'html', ending: '', keepsPage: true },
  { format: 'annotations', ending: '.jsonld', keepsPage: false },
]

test.each(ROADS)(
  'highlights keep their places, colors, notes and tags through $format and back',
  async ({ format, ending, keepsPage }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const chance = chanceOf(seed)
        const { notebook, folder } = await aPlace('first')
        const { notebook: other } = await aPlace('second')
        const marked = await clipArticle(notebook)
        if (!keepsPage) await clipArticle(other)
        await markAtRandom(notebook, marked, chance)
        const path = join(folder, `out${ending}`)

        await write(notebook, format, path)
        const job = await other.imports.run('one', path)

        expect(job).toMatchObject({ failed: [], sum: { waiting: 0 } })
        const [back = ''] = other.tools.store.catalogue.clipIds
        expect(await placesIn(other, back)).toEqual(await placesIn(notebook, marked))
      }),
      { numRuns: 8 },
    )
  },
  120_000,
)

// The same words stand in it often, so that a quotation alone does not tell where it was.
const PARAGRAPHS = [
  'The river rose in the night, and the mill stood still. Nobody asked for the book.',
  'In the morning the river rose again; the keeper wrote *the height* of the water_level [twice].',
  'Nobody asked for the book until the mill stood still for a year, at 3 < 4 & more.',
  'The river rose in the night, and the mill stood still. Somebody asked for the book.',
]
const HTML = `<h2>The keeper’s book</h2>${PARAGRAPHS.map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')}<ul><li>A rope</li><li>The book</li></ul>`
const PAGE = {
  articleHtml: HTML,
  articleText: readCanonicalText(readArticle(HTML)).text,
}
const ADDRESS = 'https://example.org/keeper'

async function aPlace(name: string) {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(join(folder, name), { [ADDRESS]: PAGE })
  onTestFinished(() => notebook.tools.store.close())
  return { notebook, folder }
}

async function clipArticle(notebook: Notebook): Promise<string> {
  await notebook.captures.run('clip', [{ kind: 'url', url: ADDRESS }], 'keep-both')
  const [id = ''] = notebook.tools.store.catalogue.clipIds
  return id
}

async function markAtRandom(notebook: Notebook, clip: string, chance: () => number) {
  const { length } = PAGE.articleText
  for (let made = 0; made < 1 + chance() * 6; made++) {
    // Not the same passage twice, which would be one highlight where it is said in the same words.
    const start = Math.floor(((made + chance()) / 8) * (length - 12))
    const end = start + 8 + Math.floor(chance() * 60)
    const color: HighlightColor = HIGHLIGHT_COLORS[Math.floor(chance() * 8)] ?? 'yellow'
    const { id } = await notebook.highlight(clip, start, Math.min(end, length), color)
    const note = chance() < 0.5 ? '' : `Why *this*?\n\n> Somebody said so.`
    const tags = chance() < 0.5 ? [] : ['to-check', 'river/mill']
    await notebook.apply({ type: 'highlight.edited', clip, id, fields: { note, tags } })
  }
}

/** Each highlight with the words it stands on, and how many times these words stand before it. */
async function placesIn(notebook: Notebook, id: string) {
  const clip = await notebook.clipToRead(id)
  const { articleText } = await notebook.tools.store.files.article(clip)
  return inDocumentOrder(clip.highlights)
    .map(({ anchor, color, note, tags }: Highlight) => {
      const words = articleText.slice(anchor.start, anchor.end)
      const before = articleText.slice(0, anchor.start).split(words).length - 1
      return { words: words.replace(/\s+/g, ' '), before, color, note, tags }
    })
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

async function write(notebook: Notebook, format: ExportFormatId, path: string) {
  await runExport(
    notebook,
    { format, path, choice: { kind: 'everything' }, toShare: false, style: 'apa' },
    idle,
  )
}
