import { readdirSync } from 'node:fs'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { ExportAtHand } from '#worker/import/read-export'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { EXPORTS, filesOfExport, zipOf } from '#tests/builders/an-export'
import { KNOWN_EXPORTS } from '#tests/builders/known-exports'

test('an archive with a name that leads out of it is refused whole', async () => {
  const path = await aZip(new Map([['aa/part.csv', Buffer.from('x')]]), (bytes) =>
    replaced(bytes, 'aa/part.csv', '../part.csv'),
  )

  await expect(new ExportAtHand().open(path)).rejects.toThrow('leads out of the archive')
})

test('what unpacks to far more than it takes up is not read, and named', async () => {
  const pocket = filesOfExport('pocket')
  const bomb = Buffer.alloc(40_000_000, 0x61)
  const path = await aZip(new Map([...pocket, ['bomb.json', bomb]]))

  const { failed } = await new ExportAtHand().open(path)

  expect(failed).toContainEqual({
    where: 'bomb.json',
    name: '',
    reason: sentence('unpacksTooFar'),
  })
})

test('a damaged file of an archive is named, and the others are read', async () => {
  const pocket = filesOfExport('pocket')
  const marker = 'part_000001.csv'
  const path = await aZip(pocket, (bytes) => {
    const at = bytes.indexOf(marker) + marker.length
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(6, 0xff), bytes.subarray(at + 6)])
  })

  const { items, failed } = await new ExportAtHand().open(path)

  expect(items.length).toBeGreaterThan(0)
  expect(failed).toContainEqual({
    where: marker,
    name: '',
    reason: sentence('archivedDamaged', marker, basename(path)),
  })
})

test('names as objects have them by themselves stay plain words', async () => {
  const folder = await aTemporaryFolder()
  const path = join(folder, 'proto.csv')
  await writeFile(
    path,
    'URL,Title,Selection,Folder,Timestamp,Tags,__proto__,constructor\nhttps://example.org/a,__proto__,,__proto__,1600000000,constructor,x,y\n',
  )

  const { items } = await new ExportAtHand().open(path)

  expect(items).toMatchObject([
    { title: '__proto__', folders: [['__proto__']], tags: ['constructor'] },
  ])
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('links in a folder are not followed, and named', async () => {
  const folder = await aTemporaryFolder()
  await writeFile(join(folder, 'note.md'), 'A note.')
  await symlink('/etc/passwd', join(folder, 'secret.md'))

  const { items, failed } = await new ExportAtHand().open(folder)

  expect(items).toHaveLength(1)
  expect(failed).toMatchObject([{ where: 'secret.md' }])
})

test('an export with any of its bytes spoiled is read or refused in words, and never falls', async () => {
  const single = readdirSync(EXPORTS, { withFileTypes: true }).filter((each) => each.isFile())
  const folder = await aTemporaryFolder()
  const atHand = new ExportAtHand()
  let round = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...single.map(({ name }) => name)),
      fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 6 }),
      async (name, spoils) => {
        const [[, bytes] = ['', Buffer.alloc(0)]] = filesOfExport(name)
        let text = bytes.toString()
        for (const [at, words] of spoils) {
          const place = at % (text.length + 1)
          text = text.slice(0, place) + words + text.slice(place + (at % 40))
        }
        const path = join(folder, `${round++}-${name}`)
        await writeFile(path, text)

        const read = await atHand.open(path).catch((cause: unknown) => cause)

        if (read instanceof Error) expect(read).toBeInstanceOf(NotebookError)
      },
    ),
    { numRuns: 150 },
  )
  expect(single.length).toBeGreaterThan(KNOWN_EXPORTS.length / 2)
})

async function aZip(files: ReadonlyMap<string, Buffer>, spoil = (bytes: Buffer) => bytes) {
  const path = join(await aTemporaryFolder(), 'export.zip')
  await zipOf(path, files)
  await writeFile(path, spoil(await readFile(path)))
  return path
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1').replaceAll(from, to)
  return Buffer.from(text, 'latin1')
}
