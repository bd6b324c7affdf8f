import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTreeOrder, pathOf } from '#core/collection/collection-tree'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { aLibrary } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { EXPORTS, filesOfExport, zipOf } from '#tests/builders/an-export'
import { KNOWN_EXPORTS, type KnownExport } from '#tests/builders/known-exports'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
})
afterAll(() => cli.remove())

test.each(KNOWN_EXPORTS)(
  'takes in $called from the command line, and every row is accounted for',
  async (known) => {
    const folder = await aTemporaryFolder()
    const library = join(folder, 'library')
    const path = await fileOf(known, folder)

    const said = await cli.run('import', path, '--json', '--library', library)

    const [sum, ...rows] = objects(said.out)
    expect(said.err).toBe('')
    expect(sum).toMatchObject({ from: known.called, ...known.sum, left: 0 })
    const { clips, notes, joined, merged, failed } = sum as Record<string, number>
    expect((clips ?? 0) + (notes ?? 0) + (joined ?? 0) + (merged ?? 0) + (failed ?? 0)).toBe(
      sum?.['rows'],
    )
    const reasons = rows.flatMap((row) => ('failed' in row ? [JSON.stringify(row)] : []))
    for (const reason of known.reasons ?? []) {
      expect(reasons.some((each) => each.includes(reason.replace(/"/g, '\\"')))).toBe(true)
    }
    expect(said.code).toBe(known.sum.failed ? 1 : 0)
    await expectKept(library, known)
  },
)

test('a dry run tells what would come and keeps nothing', async () => {
  const folder = await aTemporaryFolder()
  const library = join(folder, 'library')

  const said = await cli.run(
    'import',
    join(EXPORTS, 'instapaper.csv'),
    '--dry-run',
    '--library',
    library,
  )

  expect(said.out).toMatch(/^This is an Instapaper export: 3 rows\./)
  expect(said.out).toMatch(/Nothing was kept\.\n$/)
  const list = await cli.run('list', '--json', '--library', library)
  expect(objects(list.out)).toEqual([])
})

test('what is no export is refused in a sentence that names what is read', async () => {
  const folder = await aTemporaryFolder()
  const path = await zipOf(join(folder, 'odd.zip'), new Map([['a.bin', Buffer.from([1, 2, 3])]]))

  const said = await cli.run('import', path, '--library', join(folder, 'library'))

  expect(said.code).toBe(1)
  expect(said.err).toMatch(
    /odd\.zip is no export that Commonplace knows\. It reads those of Pocket/,
  )
})

test('rows that failed are tried again, and only they, once the export is mended', async () => {
  const folder = await aTemporaryFolder()
  const [library, path] = [join(folder, 'library'), join(folder, 'instapaper.csv')]
  const rows = (second: string) =>
    ['URL,Title,Selection,Folder,Timestamp', 'https://example.com/one,One,,Unread,1700000000']
      .concat(`${second},Two,,Unread,1700000001`, '')
      .join('\n')
  await writeFile(path, rows('no address'))
  const first = await cli.run('import', path, '--library', library)

  await writeFile(path, rows('https://example.com/two'))
  const again = await cli.run('import', '--retry', '--json', '--library', library)
  const nothing = await cli.run('import', '--retry', '--library', library)
  const both = await cli.run('import', '--retry', path, '--library', library)

  expect(first.code).toBe(1)
  expect(first.err).toContain('To try these rows again: commonplace import --retry')
  expect(again.code).toBe(0)
  expect(objects(again.out)[0]).toMatchObject({ rows: 1, clips: 1, joined: 0, failed: 0 })
  expect(nothing.err).toContain('The last import left nothing to try again.')
  expect(both.code).toBe(2)
})

async function fileOf({ fixture, packed }: KnownExport, folder: string) {
  return packed ? zipOf(join(folder, 'export.zip'), filesOfExport(fixture)) : join(EXPORTS, fixture)
}

async function expectKept(library: string, { clips, notes = [] }: KnownExport) {
  const store = await aLibrary(library)
  const kept = await Promise.all(store.catalogue.clipIds.map((id) => store.clip(id)))
  const collections = inTreeOrder(store.catalogue.collections())
  for (const { says, marked, waiting, collections: paths, ...expected } of clips) {
    const clip = kept.find((each) => each?.url === expected.url)
    expect(clip).toMatchObject(expected)
    if (!clip) continue
    const { articleText } = await store.files.article(clip)
    if (says !== undefined) expect(articleText).toContain(says)
    if (paths !== undefined) {
      const found = collections.filter(({ id }) => clip.collections.includes(id))
      expect(found.map(pathOf)).toEqual(paths)
    }
    const standing = clip.highlights.filter(({ anchor }) => anchor.state !== 'orphan')
    const orphans = clip.highlights.filter(({ anchor }) => anchor.state === 'orphan')
    expect(standing.map(({ origin }) => origin.exact)).toEqual(marked ?? [])
    expect(orphans.map(({ origin }) => origin.exact)).toEqual(waiting ?? [])
    for (const { anchor, origin } of standing) {
      expect(articleText.slice(anchor.start, anchor.end)).toBe(origin.exact)
    }
  }
  const written = await Promise.all(store.catalogue.notesIn(false).map(({ id }) => store.note(id)))
  const bodies = written.map((note) => note?.body ?? '').join('\n')
  for (const words of notes) expect(bodies).toContain(words)
}

function objects(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
