import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { expect, onTestFinished, test } from 'vitest'
import { fromBuffer, type Entry } from 'yauzl'
import { EXPORT_FORMATS } from '#core/export/export-formats'
import { inEnglish } from '#core/messages/sentence'
import type { ExportOrder } from '#core/export/export-order'
import { saidExported } from '#core/export/said-exported'
import { runExport } from '#notebook/export/run-export'
import type { Notebook } from '#notebook/notebook'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { filesIn } from '#tests/builders/files-in'

/** Where Debian's package puts it. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar'
const TALE = 'https://example.org/tale'
const OTHER = 'https://example.org/other'
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const SHA256 = createHash('sha256').update(PICTURE).digest('hex')
const TEXT = 'It was the best of times, it was the worst of times.'
const idle = { signal: new AbortController().signal, progress: () => undefined }

test('every format is written, whole, and says what it holds', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  for (const { id, ending } of EXPORT_FORMATS) {
    const path = join(folder, ending === '' ? id : `${id}.${ending}`)
    const exported = await runExport(notebook, orderOf({ format: id, path }), idle)
    expect(exported.leftBehind).toEqual([])
    expect(saidExported(exported).map(inEnglish)).toContain(
      `Exported 2 clips and 1 note to ${path}.`,
    )
    const texts = ending === '' ? await readAll(path) : await readFile(path, 'utf8')
    if (id !== 'epub') expect(texts).toContain(id === 'annotations' ? 'best of times' : 'Two')
  }
  const names = await readdir(folder)
  expect(names.filter((name) => name.endsWith('.part') || name.endsWith('.tmp'))).toEqual([])
})

test('a Markdown folder is updated in place: what a person added stays, and what is the same is not written', async () => {
  const { notebook, folder, tale } = await aMarkedLibrary()
  const path = join(folder, 'vault')
  const order = orderOf({ format: 'markdown', path })
  await runExport(notebook, order, idle)
  const file = join(path, 'Clips', 'A Tale of Two Cities.md')
  await writeFile(file, `${await readFile(file, 'utf8')}\nMy own thoughts.\n`)

  await notebook.apply({ type: 'clip.edited', id: tale, fields: { title: 'Renamed' } })
  const again = await runExport(notebook, order, idle)

  const text = await readFile(file, 'utf8')
  expect(text).toContain('# Renamed')
  expect(text).toContain('My own thoughts.')
  expect(again.unchanged).toBeGreaterThan(0)
  expect(await readdir(join(path, 'Clips'))).toHaveLength(2)
})

test('every link of a Markdown folder leads to a file or block that is there', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const path = join(folder, 'vault')
  await runExport(notebook, orderOf({ format: 'markdown', path }), idle)
  const files = Object.entries(await filesIn(path)).filter(([name]) => name.endsWith('.md'))
  const byName = new Map(files.map(([name, text]) => [name.replace(/^.*\/|\.md$/g, ''), text]))
  const links = [...byName.values()].flatMap((text) => [
    ...text.matchAll(/\[\[([^\]|#]+)(?:#\^([^\]|]+))?/g),
  ])
  expect(links.length).toBeGreaterThanOrEqual(3)
  for (const [, name = '', block] of links) {
    expect([...byName.keys()]).toContain(name)
    if (block) expect(byName.get(name)).toContain(`^${block}`)
  }
  const pictures = [...byName.values()].flatMap((text) => [
    ...text.matchAll(/\]\(\.\.\/(pictures\/[^)]+)\)/g),
  ])
  expect(pictures).toHaveLength(1)
  expect(await readFile(join(path, pictures[0]?.[1] ?? ''))).toEqual(Buffer.from(PICTURE))
})

test('a clip that went to the trash leaves the folder, unless a person changed its file', async () => {
  const { notebook, folder, tale, other } = await aMarkedLibrary()
  const path = join(folder, 'vault')
  await runExport(notebook, orderOf({ format: 'markdown', path }), idle)
  const file = join(path, 'Clips', 'A Tale of Two Cities.md')
  await writeFile(file, `${await readFile(file, 'utf8')}\nMine.\n`)
  await notebook.apply({ type: 'clips.moved', ids: [tale, other], place: 'trash' })

  await runExport(notebook, orderOf({ format: 'markdown', path }), idle)

  expect(await readdir(join(path, 'Clips'))).toEqual(['A Tale of Two Cities.md'])
})

test('a book is one that readers of XML and epubcheck take', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const path = join(folder, 'book.epub')
  await runExport(notebook, orderOf({ format: 'epub', path }), idle)
  const files = await unzipped(await readFile(path))
  expect([...files.keys()][0]).toBe('mimetype')
  expect(files.get('EPUB/chapter-1.xhtml')).toContain('<mark>best of times</mark>')
  for (const [name, text] of files) {
    if (/\.(?:xhtml|opf|xml)$/.test(name)) {
      expect(new DOMParser().parseFromString(text, 'text/xml').documentElement).not.toBeNull()
    }
  }
  const checked = spawnSync('java', ['-jar', EPUBCHECK, path], { encoding: 'utf8' })
  if (checked.error || !existsSync(EPUBCHECK))
    console.log('epubcheck is not installed, so the book was not given to it.')
  else expect(checked.stdout + checked.stderr).toContain('No errors or warnings detected')
}, 60_000)

test('everything as JSON makes the same library again, and the same file from that', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const first = join(folder, 'first.json')
  const second = join(folder, 'second.json')
  await runExport(notebook, orderOf({ format: 'json', path: first }), idle)
  const { notebook: empty } = await aNotebook(join(folder, 'empty'))
  onTestFinished(() => empty.tools.store.close())

  expect(await empty.imports.look(first)).toMatchObject({ format: 'library', rows: 3, here: 0 })
  const brought = await empty.imports.run('one', first)
  expect(brought).toMatchObject({ sum: { rows: 3, clips: 2, notes: 1, left: 0 }, failed: [] })
  await runExport(empty, orderOf({ format: 'json', path: second }), idle)

  expect(await readFile(second, 'utf8')).toBe(await readFile(first, 'utf8'))
  const parsed: unknown = JSON.parse(await readFile(first, 'utf8'))
  expect(parsed).toMatchObject({ format: 'commonplace-library', clips: [{}, {}], notes: [{}] })
  expect(await empty.imports.look(first)).toMatchObject({ here: 3 })
  const again = await empty.imports.run('two', first)
  expect(again.sum).toMatchObject({ clips: 0, notes: 0, merged: 3 })
})

test('one undo takes back all that a library file brought', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const path = join(folder, 'all.json')
  await runExport(notebook, orderOf({ format: 'json', path }), idle)
  const { notebook: empty } = await aNotebook(join(folder, 'empty'))
  onTestFinished(() => empty.tools.store.close())
  await empty.imports.run('one', path)
  await empty.undo()
  expect(empty.tools.store.catalogue.counts()).toMatchObject({ library: 0, trash: 2 })
})

test('a damaged library file says which records it lost, and brings the others', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const path = join(folder, 'all.json')
  await runExport(notebook, orderOf({ format: 'json', path }), idle)
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text
      .replace('"article.txt":{"text":"It', '"article.txt":{"text":"Is')
      .replace(/\n(?=\{"body")/, '\n{"cut": tru\n'),
  )
  const { notebook: empty } = await aNotebook(join(folder, 'empty'))
  onTestFinished(() => empty.tools.store.close())

  const brought = await empty.imports.run('one', path)

  expect(brought.failed.map(({ reason }) => inEnglish(reason))).toEqual([
    expect.stringContaining('damaged'),
    expect.stringContaining('cannot be read'),
  ])
  expect(brought.sum).toMatchObject({ rows: 4, clips: 1, notes: 1, failed: 2, left: 0 })
})

test('what is shared tells nothing of the reader’s computer, and the note of it says what was left out', async () => {
  const { notebook, folder, tale } = await aMarkedLibrary()
  await notebook.apply({
    type: 'clip.edited',
    id: tale,
    fields: { title: 'Two' },
  })
  const path = join(folder, 'shared')
  const exported = await runExport(
    notebook,
    { ...orderOf({ format: 'html', path }), toShare: true },
    idle,
  )
  expect(await readAll(path)).not.toContain('utm_source')
  expect(saidExported(exported).map(inEnglish)).toContain(
    'Left out for sharing: 1 tracking address.',
  )
  await expect(
    runExport(
      notebook,
      { ...orderOf({ format: 'json', path: `${path}.json` }), toShare: true },
      idle,
    ),
  ).rejects.toMatchObject({ code: 'bad-request' })
})

test('a place that cannot be written is said in words, and leaves nothing half-written', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  await writeFile(join(folder, 'file'), '')
  for (const format of ['ris', 'json', 'epub', 'markdown'] as const) {
    const order = orderOf({ format, path: join(folder, 'file', 'below') })
    await expect(runExport(notebook, order, idle)).rejects.toMatchObject({
      code: 'file-unwritable',
    })
  }
})

function orderOf(order: Pick<ExportOrder, 'format' | 'path'>): ExportOrder {
  return { choice: { kind: 'everything' }, style: 'apa', toShare: false, ...order }
}

async function aMarkedLibrary() {
  const folder = await aTemporaryFolder()
  const { notebook } = await aNotebook(join(folder, 'library'), {
    [TALE]: {
      url: `${TALE}?utm_source=mail`,
      metadata: METADATA,
      articleHtml: `<p>${TEXT}</p><p><img src="../../../../assets/${SHA256.slice(0, 2)}/${SHA256}.png" alt="A map"></p>`,
      pictures: [{ sha256: SHA256, extension: 'png', from: `${TALE}.png`, bytes: PICTURE }],
    },
    [OTHER]: { metadata: { ...METADATA, title: 'Two: the other' } },
  })
  onTestFinished(() => notebook.tools.store.close())
  await clipped(notebook, TALE)
  await clipped(notebook, OTHER)
  const [tale = '', other = ''] = [...notebook.tools.store.catalogue.clipIds].sort()
  const highlight = await notebook.highlight(tale, 11, 24, 'green')
  await notebook.apply({ type: 'clips.tagged', ids: [tale], tags: ['press freedom'] })
  await notebook.addNote(
    'My Two notes',
    `See [[A Tale of Two Cities]], [[Two: the other|the other]] and [it](commonplace:clip/${tale}/highlight/${highlight.id}).`,
  )
  return { notebook, folder, tale, other }
}

const METADATA = {
  title: 'A Tale of Two Cities',
  authors: ['Charles Dickens'],
  site: 'Example',
  publishedAt: '1859-04-30',
  modifiedAt: null,
  language: 'en',
  direction: 'ltr' as const,
  leadImage: null,
}

async function clipped(notebook: Notebook, url: string) {
  const before = notebook.tools.store.catalogue.clipIds.length
  notebook.captures.start([{ kind: 'url', url }], 'keep-both')
  await expect.poll(() => notebook.tools.store.catalogue.clipIds.length).toBe(before + 1)
}

async function readAll(folder: string): Promise<string> {
  return Object.values(await filesIn(folder)).join('\n')
}

function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem)
      const files = new Map<string, string>()
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (cause, stream) => {
          if (cause) return reject(cause)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })
}

test('a template of one’s own writes the clips, and links still lead to the blocks of their highlights', async () => {
  const { notebook, folder, tale } = await aMarkedLibrary()
  const path = join(folder, 'vault')
  const order = orderOf({ format: 'markdown', path })
  const note = await notebook.addNote(
    'Short',
    '---\nsource: {{url}}\nlikes: {{favorite}}\n---\n# {{title}}\n\n{{#highlights}}\n- {{passage}}\n{{/highlights}}\n',
    ['template/export'],
  )
  await notebook.apply({ type: 'clips.favorited', ids: [tale], favorite: true })
  await runExport(notebook, order, idle)
  const file = join(path, 'Clips', 'A Tale of Two Cities.md')
  const mine = (await readFile(file, 'utf8')).replace('\n---\n', '\nrating: 5\n---\n')
  await writeFile(file, `${mine}\nMy own thoughts.\n`)

  const template = { note: note.id }
  await runExport(notebook, { ...order, template }, idle)
  await notebook.apply({ type: 'clips.favorited', ids: [tale], favorite: false })
  await runExport(notebook, { ...order, template }, idle)
  const again = await runExport(notebook, { ...order, template }, idle)

  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^---\nsource: "[^"]+"\nrating: 5\n---\n/)
  expect(text).toMatch(/- best of times\n\n\^hl-[0-9a-z]{26}\n/)
  expect(text).not.toContain('## Article')
  expect(text).toContain('My own thoughts.')
  expect(again.unchanged).toBeGreaterThanOrEqual(3)
})

test('a template with a mistake is refused before anything is written', async () => {
  const { notebook, folder } = await aMarkedLibrary()
  const path = join(folder, 'vault')
  const order = {
    ...orderOf({ format: 'markdown', path }),
    template: { text: '# {{title}}\n{{titel}}' },
  }
  await expect(runExport(notebook, order, idle)).rejects.toThrow(
    'Line 2: nothing is called “titel”',
  )
  expect(existsSync(path)).toBe(false)
})
