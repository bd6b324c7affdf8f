import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aLibrary } from '#tests/builders/a-library'
import { aNote } from '#tests/builders/a-note'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

// Everything but the making of the library goes by docs/library-format.md alone.

const ARTICLE = 'Two boats 🛶🛶 lay on the quay.\nIt was the best of times — for boats.\n第三段。'
const PICTURE = new TextEncoder().encode('bytes of a picture')

test('a reader that knows only the document finds every clip with its article, original and pictures', async () => {
  const { folder, boats, plain, inTrash } = await aLibraryOfEverything()

  const clips = new Map(readClips(folder).map((clip) => [clip.id, clip]))

  expect(JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'))).toEqual({
    format: 2,
    id: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/),
    createdAt: '2024-05-03T10:00:00.000Z',
    seal: expect.stringMatching(/^all:[0-9a-z]+$/),
  })
  expect([...clips.keys()].sort()).toEqual([boats.id, plain.id, inTrash.id].sort())
  expect(clips.get(boats.id)).toMatchObject({
    title: 'Two boats',
    tags: ['rivers/boats', 'été'],
    place: 'inbox',
    text: ARTICLE,
    html: `<p>${ARTICLE.replaceAll('\n', '</p><p>')}</p><img src="${PICTURE_ADDRESS}">`,
    original: '<!doctype html><h1>Two boats</h1>',
    pictures: ['bytes of a picture'],
  })
  expect(clips.get(plain.id)).toMatchObject({ title: 'Typed in', original: 'Typed in' })
  expect(clips.get(inTrash.id)).toMatchObject({ place: 'trash', title: 'Away with it' })
})

test('the offsets of every highlight cut its exact words out of article.txt', async () => {
  const { folder } = await aLibraryOfEverything()

  const marked = readClips(folder).flatMap(({ text, highlights }) =>
    highlights.map(({ origin, color, note, tags }) => ({
      cut: text.slice(origin.start, origin.end),
      exact: origin.exact,
      around: [text.slice(0, origin.start), text.slice(origin.end)],
      said: [origin.prefix, origin.suffix],
      color,
      note,
      tags,
    })),
  )

  expect(marked.map(({ cut }) => cut)).toEqual(['🛶 lay', 'the best of times', '第三'])
  for (const { cut, exact, around, said } of marked) {
    expect([cut, around]).toEqual([exact, said])
  }
  expect(marked[0]).toMatchObject({ color: 'green', note: 'Which?', tags: ['to check'] })
})

test('a reader that knows only the document finds every note, its fields and its very words', async () => {
  const { folder, body, trashedNote } = await aLibraryOfEverything()

  const notes = readNotes(folder).sort((a, b) => (a.id < b.id ? -1 : 1))

  expect(notes).toEqual([
    expect.objectContaining({ title: 'On “boats”', tags: ['été', 'a/b'], trashed: false, body }),
    expect.objectContaining({ id: trashedNote, title: '', trashed: true, body: '' }),
    expect.objectContaining({ title: 'Boats of late', query: 'boats saved:<30d', body: '' }),
  ])
})

test('the document names every field and file that a library has', async () => {
  const { folder } = await aLibraryOfEverything()
  const document = readFileSync(
    join(import.meta.dirname, '../../../docs/library-format.md'),
    'utf8',
  )

  const clips = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('clip.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const front = readNotes(folder).flatMap((note) => Object.keys(note))
  const files = readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(/[/\\]/).at(-1) ?? '')
    .filter((name) => /^[a-z]+(\.[a-z]+)?$/.test(name) && name.length > 2)

  expect(front.length).toBeGreaterThan(8)
  expect(files).toContain('capture.json')
  for (const word of new Set([...fieldsOf(clips), ...front, ...files])) {
    expect(document).toContain(`\`${word}`)
  }
})

type Origin = { start: number; end: number; exact: string; prefix: string; suffix: string }
type Marked = { id: string; color: string; note: string; tags: string[]; origin: Origin }
type Card = {
  id: string
  place: string
  title: string
  tags: string[]
  highlights: Marked[]
  versions: {
    id: string
    original: { file: string; sha256: string }
    textSha256: string
    articleSha256: string
    assets: { sha256: string; extension: string }[]
  }[]
}

function readClips(folder: string) {
  const top = join(folder, 'clips')
  return readdirSync(top).flatMap((shelf) =>
    readdirSync(join(top, shelf))
      .filter((id) => existsSync(join(top, shelf, id, 'clip.json')))
      .map((id) => readClip(folder, join(top, shelf, id))),
  )
}

function readClip(folder: string, place: string) {
  const card = JSON.parse(readFileSync(join(place, 'clip.json'), 'utf8')) as Card
  const version = card.versions.at(-1) ?? expect.unreachable()
  const { original, textSha256, articleSha256, assets } = version
  const read = (file: string, sha256: string) => {
    const bytes = readFileSync(join(place, version.id, file))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    return bytes.toString('utf8')
  }
  const html = read('article.html', articleSha256)
  const [begin, end] = ['<!--article-->', '<!--/article-->']
  return {
    ...card,
    text: read('article.txt', textSha256),
    html: html.slice(html.indexOf(begin) + begin.length, html.lastIndexOf(end)),
    original: read(original.file, original.sha256),
    pictures: assets.map(({ sha256, extension }) =>
      readFileSync(join(folder, 'assets', sha256.slice(0, 2), `${sha256}.${extension}`), 'utf8'),
    ),
  }
}

function readNotes(folder: string) {
  return readdirSync(join(folder, 'notes')).map((name) => {
    const lines = readFileSync(join(folder, 'notes', name), 'utf8').split('\n')
    const end = lines.indexOf('---', 1)
    const front = lines.slice(1, end).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 1)) as unknown] as const
    })
    const fields = Object.fromEntries(front) as { id: string }
    return { ...fields, body: lines.slice(end + 1).join('\n') }
  })
}

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  // What these hold is named for parts and fields, not by names of its own.
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'edits' || name === 'sources' ? [name] : [name, ...fieldsOf(inner)],
  )
}

const PICTURE_SHA256 = createHash('sha256').update(PICTURE).digest('hex')
const PICTURE_ADDRESS = `../../../../assets/${PICTURE_SHA256.slice(0, 2)}/${PICTURE_SHA256}.png`

async function aLibraryOfEverything() {
  const folder = await aTemporaryFolder()
  const store = await aLibrary(folder)
  const page = aCapturedPage({
    articleText: ARTICLE,
    articleHtml: `<p>${ARTICLE.replaceAll('\n', '</p><p>')}</p><img src="${PICTURE_ADDRESS}">`,
    original: new TextEncoder().encode('<!doctype html><h1>Two boats</h1>'),
    pictures: [
      {
        sha256: PICTURE_SHA256,
        extension: 'png',
        bytes: PICTURE,
        from: 'https://example.org/a.png',
      },
    ],
    missing: [{ from: 'https://example.org/b.png', reason: 'The server said 404.' }],
  })
  const boats = aClip({ title: 'Two boats', tags: ['rivers/boats', 'été'] })
  const version = await store.files.writeVersion(boats.id, page)
  const mark = (exact: string) => {
    const start = ARTICLE.indexOf(exact)
    const end = start + exact.length
    return {
      origin: {
        version: version.id,
        start,
        end,
        exact,
        prefix: ARTICLE.slice(0, start),
        suffix: ARTICLE.slice(end),
      },
      anchor: { start, end, state: 'same' as const, confidence: 1 },
    }
  }
  const highlights = [
    aHighlight({ ...mark('🛶 lay'), color: 'green', note: 'Which?', tags: ['to check'] }),
    aHighlight(mark('the best of times')),
    aHighlight(mark('第三')),
  ]
  const plain = aClip({ title: 'Typed in', url: null })
  const typed = aCapturedPage({
    mediaType: 'text/plain',
    original: new TextEncoder().encode('Typed in'),
  })
  const inTrash = aClip({ title: 'Away with it' })
  const body = 'One\r\n---\r\nid: "no field"\n\nSee [[Two boats]].\n'
  const note = aNote({ title: 'On “boats”', body, tags: ['été', 'a/b'] })
  const gone = aNote({ title: '', body: '' })
  await store.apply({ type: 'clip.added', clip: { ...boats, versions: [version] } })
  for (const highlight of highlights) {
    await store.apply({ type: 'highlight.added', clip: boats.id, highlight })
  }
  for (const clip of [plain, inTrash]) {
    const versions = [
      await store.files.writeVersion(clip.id, clip === plain ? typed : aCapturedPage()),
    ]
    await store.apply({ type: 'clip.added', clip: { ...clip, versions } })
  }
  await store.apply({ type: 'clips.moved', ids: [inTrash.id], place: 'trash' })
  const smart = aNote({ title: 'Boats of late', body: '', query: 'boats saved:<30d' })
  for (const each of [note, gone, smart]) await store.apply({ type: 'note.added', note: each })
  await store.apply({ type: 'notes.trashed', ids: [gone.id] })
  await store.close()
  return { folder, boats, plain, inTrash, body, trashedNote: gone.id }
}
