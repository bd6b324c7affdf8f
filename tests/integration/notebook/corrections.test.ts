import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CapturedPage } from '#core/clip/captured-page'
import { newestCapture, newestVersion } from '#core/clip/clip'
import { mergeClips } from '#core/library/merge-records'
import { bringBack, hideBlock, leftOut, undoCorrections } from '#notebook/capture/corrections'
import type { Notebook } from '#notebook/notebook'
import { countFound } from '#notebook/search/searching'
import { verification } from '#notebook/care/verification'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

const TALE = 'https://example.org/tale'
const source = { kind: 'url', url: TALE } as const
const signal = new AbortController().signal
const LINES = ['The mill stood by the river.', 'Sign up for our letter.', 'It burned in 1902.']
const ODD = 'Nobody remembers the miller.'

test('a hidden block is out of the article and of search, and undo brings it back', async () => {
  const { notebook, id } = await aClippedTale()

  await hide(notebook, id, 'Sign up')
  expect(await textOf(notebook, id)).toBe(`${LINES[0]}\n${LINES[2]}`)
  expect(await found(notebook, 'letter')).toBe(0)

  await notebook.undo()
  expect(await textOf(notebook, id)).toBe(LINES.join('\n'))
  expect(await found(notebook, 'letter')).toBe(1)
  await notebook.redo()
  expect(await textOf(notebook, id)).toBe(`${LINES[0]}\n${LINES[2]}`)
})

test('a block brought back stands in its place, is found, and can be marked', async () => {
  const { notebook, id } = await aClippedTale()
  const { pieces } = await leftOut(notebook, id)
  const odd = pieces.find(({ words }) => words === ODD)

  await bringBack(notebook, id, [odd?.block ?? ''])

  const text = await textOf(notebook, id)
  expect(text).toBe([LINES[0], ODD, LINES[1], LINES[2]].join('\n'))
  expect(await found(notebook, 'remembers')).toBe(1)
  const start = text.indexOf('the miller')
  await notebook.highlight(id, start, start + 'the miller'.length, 'green')
  await undoCorrections(notebook, id)
  const [orphan] = (await notebook.clipToRead(id)).highlights
  expect(orphan?.anchor.state).toBe('orphan')
  await notebook.undo()
  expect(await marked(notebook, id)).toEqual(['the miller'])
})

test('highlights go along with what is hidden before them, from where they were first marked', async () => {
  const { notebook, id } = await aClippedTale()
  const start = (await textOf(notebook, id)).indexOf('burned')
  await notebook.highlight(id, start, start + 'burned'.length, 'yellow')
  const [before] = (await notebook.clip(id)).highlights

  await hide(notebook, id, 'Sign up')

  expect(await marked(notebook, id)).toEqual(['burned'])
  expect((await notebook.clip(id)).highlights[0]?.origin).toEqual(before?.origin)
})

test('nothing of the capture is rewritten, and the library verifies with its corrections', async () => {
  const { notebook, id } = await aClippedTale()
  const capture = newestCapture(await notebook.clip(id))
  const { paths } = notebook.tools.store
  const before = await filesOf(paths.versionFolder(id, capture.id))

  await hide(notebook, id, 'Sign up')
  await undoCorrections(notebook, id)
  await hide(notebook, id, 'Sign up')
  await notebook.tools.store.flush()

  expect(await filesOf(paths.versionFolder(id, capture.id))).toEqual(before)
  const clip = await notebook.clip(id)
  expect(clip.versions).toHaveLength(2)
  expect(newestVersion(clip).corrected?.of).toBe(capture.id)
  const original = join(paths.versionFolder(id, newestVersion(clip).id), 'original.html')
  expect((await stat(original)).size).toBe(capture.original.size)
  const progress = () => undefined
  expect(await verification(notebook, { signal, progress })).toMatchObject({ groups: [] })
})

test('corrections survive a restart', async () => {
  const { notebook, id, folder } = await aClippedTale()
  await hide(notebook, id, 'Sign up')
  await notebook.tools.store.close()

  const { notebook: again } = await aNotebook(folder)

  expect(await textOf(again, id)).not.toContain('Sign up')
  expect((await leftOut(again, id)).corrected).toBe(1)
})

describe('Clipped again', () => {
  test('a page is corrected in the same way where the block is still there', async () => {
    const { notebook, id, web } = await aClippedTale()
    await hide(notebook, id, 'Sign up')
    web[TALE] = aTale({ first: 'Correction: the year was 1903.' })

    await notebook.captures.clip({ ...source, of: id }, 'new-version', signal)

    const text = await textOf(notebook, id)
    expect(text).toContain('Correction')
    expect(text).not.toContain('Sign up')
  })

  test('a page that lacks the block is shown as it is, and the correction is kept', async () => {
    const { notebook, id, web } = await aClippedTale()
    await hide(notebook, id, 'Sign up')
    web[TALE] = aTale({ lines: ['The mill stood by the river.', 'It burned in 1903.'] })

    await notebook.captures.clip({ ...source, of: id }, 'new-version', signal)

    expect(await textOf(notebook, id)).toBe('The mill stood by the river.\nIt burned in 1903.')
    expect((await notebook.clip(id)).corrections).toHaveLength(1)
  })

  test('a page that did not change is no new version for being corrected', async () => {
    const { notebook, id } = await aClippedTale()
    await hide(notebook, id, 'Sign up')

    const outcome = await notebook.captures.clip({ ...source, of: id }, 'new-version', signal)

    expect(outcome).toMatchObject({ outcome: 'unchanged' })
  })
})

test('copies corrected apart are corrected in both ways when they were merged', async () => {
  const { notebook, id } = await aClippedTale()
  const base = await notebook.clip(id)
  await hide(notebook, id, 'Sign up')
  const ours = await notebook.clip(id)
  await undoCorrections(notebook, id)
  await hide(notebook, id, 'It burned')
  const theirs = await notebook.clip(id)

  const { record } = mergeClips(ours, { ...theirs, edits: {} })
  expect(record.corrections).toHaveLength(2)
  await notebook.apply({ type: 'records.reverted', clips: [record], notes: [] })

  expect(base.corrections).toBeUndefined()
  expect(await textOf(notebook, id)).toBe(LINES[0])
})

describe('In words', () => {
  test('it is said that nothing was left out of a plain text', async () => {
    const text = { mediaType: 'text/plain' as const, original: bytesOf('One line.') }
    const { notebook, id } = await aClippedTale({ ...text, articleText: 'One line.' })

    await expect(leftOut(notebook, id)).rejects.toThrow(/made of plain text/)
  })

  test('it is said that the last block stays', async () => {
    const { notebook, id } = await aClippedTale(aTale({ lines: ['The only line.'] }))

    await expect(hide(notebook, id, 'The only line.')).rejects.toThrow(/all that is left/)
    expect((await notebook.clip(id)).corrections).toBeUndefined()
  })
})

async function aClippedTale(page: Partial<CapturedPage> = aTale()) {
  const folder = await aTemporaryFolder()
  const web = { [TALE]: page }
  const { notebook } = await aNotebook(folder, web)
  const outcome = await notebook.captures.clip(source, 'ask', signal)
  return { notebook, folder, web, id: 'id' in outcome ? outcome.id : '' }
}

function aTale({ lines = LINES, first = '' } = {}): Partial<CapturedPage> {
  const article = first === '' ? lines : [first, ...lines]
  const asHtml = (all: string[]) => all.map((line) => `<p>${line}</p>`).join('')
  const [start, ...rest] = article
  const page = `<p>${start}</p><aside><p>${ODD}</p></aside>${asHtml(rest)}`
  return {
    original: bytesOf(`<!doctype html><nav><a href="/">Home</a></nav><main>${page}</main>`),
    articleHtml: asHtml(article),
    articleText: article.join('\n'),
  }
}

async function hide(notebook: Notebook, id: string, words: string) {
  const clip = await notebook.clipToRead(id)
  const { articleText } = await notebook.tools.store.files.article(clip)
  const version = newestVersion(clip).id
  await hideBlock(notebook, id, { version, at: articleText.indexOf(words) })
}

async function textOf(notebook: Notebook, id: string) {
  return (await notebook.tools.store.files.article(await notebook.clipToRead(id))).articleText
}

async function marked(notebook: Notebook, id: string) {
  const clip = await notebook.clipToRead(id)
  const { articleText } = await notebook.tools.store.files.article(clip)
  return clip.highlights.map(({ anchor }) => articleText.slice(anchor.start, anchor.end))
}

async function found(notebook: Notebook, query: string) {
  return (await countFound(notebook, [query]))[0]
}

async function filesOf(folder: string) {
  const names = ['original.html', 'article.html', 'article.txt', 'capture.json']
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

function bytesOf(text: string) {
  return new TextEncoder().encode(text)
}
