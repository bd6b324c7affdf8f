import { expect, test } from '@playwright/test'
import { Commonplace } from '../e2e/commonplace'
import { ask } from './clip-all'
import { table } from './table'
import { watchWindow, type Held } from './watch-window'

const WORDS = 'The harbor keeps its own weather, and the pilots write it down every morning. '
const DRAWING = '<svg onload="document.title=1"><script>document.title=1</script><g></g></svg>'

/** Notes that nobody writes by hand, though a program or a synced folder may. */
const BODIES: Record<string, () => string> = {
  '5 MB of paragraphs': () => `${WORDS.repeat(5)}\n\n`.repeat(13_000),
  '5 MB on one line': () => WORDS.repeat(64_000),
  '5 MB of 日本語': () => '港は独自の天気を保っている。'.repeat(120_000),
  '50,000 open brackets on one line': () => '[['.repeat(50_000),
  '50,000 links on one line': () => '[[The harbor]] '.repeat(50_000),
  '50,000 links to itself': () => '[[50,000 links to itself]]\n\n'.repeat(50_000),
  '20,000 tasks': () => '- [ ] Ask the pilots *again*\n'.repeat(20_000),
  'a table of 100,000 cells': () =>
    `|${'a|'.repeat(50)}\n|${'-|'.repeat(50)}\n${`|${'7|'.repeat(50)}\n`.repeat(2_000)}`,
  'quotations a million deep': () => '>'.repeat(1_000_000),
  'stars and lines without end': () => '*_~`'.repeat(250_000),
  'drawings that would run': () => `${DRAWING}\n\n`.repeat(5_000),
}

let commonplace: Commonplace
const rows: (string | number)[][] = []

test.beforeAll(async () => {
  commonplace = await Commonplace.make()
  await commonplace.start()
})

test.afterAll(async () => {
  const each = ['opened', 'typed into', 'read', 'left'].flatMap((what) => [what, 'own work'])
  console.log(`\nGiant notes, ms the window drew nothing\n${table([['', ...each], ...rows])}`)
  await commonplace.end()
})

for (const [name, make] of Object.entries(BODIES)) {
  test(`a note of ${name} is opened, written in and read, and keeps every letter`, async () => {
    const { window } = commonplace
    const { keyboard } = window
    const body = make()
    const { id } = await ask<{ id: string }>(window, 'notes.add', { title: name, body })
    const title = await window.title()
    const figures: Held[] = []
    const during = async (work: () => Promise<unknown>) => {
      const held = await watchWindow(window)
      await work()
      await window.waitForTimeout(1_500)
      figures.push(await held())
    }
    await commonplace.shelf('Notes').click()
    await commonplace.rows().first().waitFor()

    const text = window.getByLabel('Text of the note')
    const unwritable = window.getByText('A line of it is too long to be written in here.')
    await during(async () => {
      await commonplace.rows().filter({ hasText: name }).first().click()
      await expect(window.getByLabel('Title of the note')).toHaveValue(name)
      await expect(text.or(unwritable)).toBeVisible()
    })
    const canWrite = await text.isVisible()
    await during(async () => {
      if (!canWrite) return
      await text.focus()
      await keyboard.press('Control+Home')
      await keyboard.type('Now ', { delay: 60 })
      await expect(window.getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 })
    })
    await during(async () => {
      await window.getByRole('radio', { name: 'Read' }).click()
      await expect(text).toHaveCount(0)
    })
    await during(() => commonplace.shelf('Library').click())

    const { note } = await ask<{ note: { body: string } }>(window, 'notes.open', { id })
    expect(note.body === (canWrite ? `Now ${body}` : body)).toBe(true)
    expect(await window.title()).toBe(title)
    rows.push([name, ...figures.flatMap(({ window: drawn, task }) => [drawn, task])])
    await ask(window, 'notes.trash', { ids: [id] })
  })
}
