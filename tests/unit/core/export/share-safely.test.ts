import { expect, test } from 'vitest'
import { plainPicture } from '#core/export/plain-picture'
import { sharedClip, sharedNote } from '#core/export/share-safely'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'

test('what follows readers about and what tells of this computer is left out, and listed', () => {
  const { exported, removed } = sharedClip({
    clip: aClip({
      url: 'https://example.org/a?id=1&utm_source=mail#part',
      highlights: [aHighlight({ note: 'From /home/ann/papers/x.pdf and C:\\Users\\ann\\y.txt' })],
    }),
    articleHtml:
      '<p><a href="https://example.org/b?fbclid=1">b</a> <a href="https://example.org/c?q=1">c</a></p>',
    articleText: 'b c',
  })
  expect(exported.clip.url).toBe('https://example.org/a?id=1#part')
  expect(exported.clip.highlights[0]?.note).not.toContain('ann')
  expect(exported.articleHtml).toContain('href="https://example.org/b"')
  expect(exported.articleHtml).toContain('href="https://example.org/c?q=1"')
  expect(removed).toMatchObject({ tracking: 2, paths: 2, pictures: 0 })
  expect(removed.listed.map(({ words }) => words)).toEqual([
    'utm_source in https://example.org/a?id=1#part',
    '/home/ann/papers/x.pdf',
    'C:\\Users\\ann\\y.txt',
    'fbclid in https://example.org/b',
  ])
})

test('a note’s addresses lose their trackers, and its words stay', () => {
  const { note } = sharedNote(
    aNote({ body: 'Read https://example.org/?gclid=2&a=1, then file:///tmp/x' }),
  )
  expect(note.body).toBe('Read https://example.org/?a=1, then (a place on a computer)')
})

test('a JPEG loses where and with what it was taken, and nothing of the picture', () => {
  const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4]
  const table = [0xff, 0xdb, 0, 4, 9, 9]
  const scan = [0xff, 0xda, 0, 2, 5, 5, 0xff, 0xd9]
  const bytes = Uint8Array.from([0xff, 0xd8, ...exif, ...table, ...scan])
  expect([...plainPicture(bytes)]).toEqual([0xff, 0xd8, ...table, ...scan])
})

test('a PNG loses its texts, and a WebP what it says of its making', () => {
  const chunk = (name: string, data: number[]) => [
    ...[0, 0, 0, data.length],
    ...Buffer.from(name),
    ...data,
    ...[1, 2, 3, 4],
  ]
  const head = [0x89, ...Buffer.from('PNG\r\n\x1a\n')]
  const png = Uint8Array.from([...head, ...chunk('tEXt', [65]), ...chunk('IDAT', [7])])
  expect([...plainPicture(png)]).toEqual([...head, ...chunk('IDAT', [7])])

  const part = (name: string, data: number[]) => [
    ...Buffer.from(name),
    data.length,
    0,
    0,
    0,
    ...data,
  ]
  const riff = (parts: number[]) =>
    Uint8Array.from([
      ...Buffer.from('RIFF'),
      parts.length + 4,
      0,
      0,
      0,
      ...Buffer.from('WEBP'),
      ...parts,
    ])
  const said = riff([...part('VP8X', [0x0c, 0]), ...part('EXIF', [1, 2]), ...part('VP8 ', [3, 4])])
  expect([...plainPicture(said)]).toEqual([
    ...riff([...part('VP8X', [0, 0]), ...part('VP8 ', [3, 4])]),
  ])
})

test('a picture that is broken, or of another kind, stays as it is', () => {
  for (const bytes of [
    [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff],
    [0x89, 80, 78, 71, 13, 10, 26, 10, 1],
    [],
  ]) {
    const picture = Uint8Array.from(bytes)
    expect(plainPicture(picture)).toBe(picture)
  }
})
