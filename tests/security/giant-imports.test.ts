import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zipOf } from '#tests/builders/an-export'
import { Commonplace } from '../e2e/commonplace'
import { table } from './table'
import { watchWindow } from './watch-window'

/** Milliseconds an import goes on before it is stopped, as a person may. */
const LONG_ENOUGH = 20_000
const CSV_HEAD = 'URL,Title,Selection,Folder,Timestamp,Tags\n'

const csvRow = (at: number) =>
  `https://example.org/${at},The harbor ${at},,Shelf ${at % 40},1600000000,"tag ${at % 90}"\n`
const marked = Array.from({ length: 20_000 }, (_, at) => ({
  highlight: `The pilots wrote ${at} words`,
  url: 'https://example.org/harbor',
}))

/** Exports made to exhaust whoever imports them; each writes itself to a path. */
const EXPORTS: Record<string, (path: string) => Promise<unknown>> = {
  '200,000 rows.csv': (path) => writeRows(path, 200_000, csvRow),
  'a million rows.csv': (path) => writeRows(path, 1_000_000, csvRow),
  '200,000 rows that are none.csv': (path) =>
    writeRows(path, 200_000, (at) => `nowhere ${at},The harbor,,Unread,1600000000,\n`),
  '200,000 rows of one page.csv': (path) => writeRows(path, 200_000, () => csvRow(7)),
  '20,000 highlights of one page.csv': (path) =>
    writeFile(
      path,
      `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n${marked.map(({ highlight }) => `${highlight},The harbor,Ann Lee,,,,,,,2024-01-01 10:00:00,`).join('\n')}`,
    ),
  'bookmarks a thousand deep.html': (path) =>
    writeFile(
      path,
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n${'<DL><p><DT><H3>folder</H3>\n'.repeat(1_000)}<DL><p><DT><A HREF="https://example.org/deep">Deep</A></DL>`,
    ),
  'brackets a million deep.json': (path) => writeFile(path, '['.repeat(1_000_000)),
  'a bomb.zip': (path) =>
    zipOf(path, new Map([['part_000000.csv', Buffer.alloc(200 * 2 ** 20, 'x')]])),
  'half an archive.zip': async (path) => {
    await zipOf(path, new Map([['part_000000.csv', Buffer.from(csvRow(1).repeat(999))]]))
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length / 2))
  },
}

let commonplace: Commonplace
const rows: (string | number)[][] = []

test.beforeAll(async () => {
  commonplace = await Commonplace.make()
  await commonplace.start()
})

test.afterAll(async () => {
  const head = ['', 'read in s', 'not drawn, ms', 'own work', 'main', 'while imported', 'own work']
  console.log(`\nGiant exports\n${table([[...head, 'main', 'what was said'], ...rows])}`)
  await commonplace.end()
})

for (const [name, write] of Object.entries(EXPORTS)) {
  test(`${name} is imported, or refused in a sentence`, async () => {
    const { activity, window } = commonplace
    const path = join(commonplace.home, name)
    await write(path)
    const dialog = window.getByRole('dialog', { name: 'Import' })
    const start = dialog.getByRole('button', { name: 'Import', exact: true })
    const refused = dialog.locator('svg + h2 + p')

    const reading = await watchWindow(window)
    const began = performance.now()
    await commonplace.drop(path)
    await expect(start.or(refused)).toBeVisible({ timeout: 400_000 })
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const read = await reading()
    const figures = [seconds, read.window, read.task, read.main]
    if ((await refused.isVisible()) || (await start.isDisabled())) {
      const why = refused.or(dialog.locator('details li').first())
      if (!(await refused.isVisible())) await dialog.locator('summary').click()
      const said = await why.innerText()
      rows.push([name, ...figures, '-', '-', '-', said.replace(/\s+/g, ' ').slice(0, 160)])
      expect(said.trim()).toMatch(/\.$/)
      await window.keyboard.press('Escape')
      return
    }
    const importing = await watchWindow(window)
    await start.click()
    const dismiss = activity.getByRole('button', { name: 'Dismiss' })
    const isOver = () =>
      dismiss.waitFor({ timeout: LONG_ENOUGH }).then(
        () => true,
        () => false,
      )
    if (!(await isOver())) await activity.getByRole('button', { name: 'Cancel' }).click()
    await dismiss.waitFor({ timeout: 60_000 })
    await window.waitForTimeout(1_000)
    const held = await importing()
    const said = (await activity.innerText()).replace(/\s+/g, ' ')
    rows.push([name, ...figures, held.window, held.task, held.main, said.slice(0, 160)])
    expect(said).toMatch(/\./)
    await dismiss.click()
  })
}

async function writeRows(path: string, count: number, row: (at: number) => string) {
  const file = createWriteStream(path)
  file.write(CSV_HEAD)
  for (let from = 0; from < count; from += 10_000) {
    file.write(
      Array.from({ length: Math.min(10_000, count - from) }, (_, at) => row(from + at)).join(''),
    )
  }
  file.end()
  await finished(file)
}
