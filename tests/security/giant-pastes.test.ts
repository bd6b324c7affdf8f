import { expect, test } from '@playwright/test'
import { Commonplace } from '../e2e/commonplace'
import { table } from './table'
import { watchWindow } from './watch-window'

const WORDS = 'The harbor keeps its own weather, and the pilots write it down every morning. '
const MEGABYTE = 2 ** 20

type Pasted = { html?: string; text: string }

/** What a page or a program may have put on the clipboard. */
const CLIPBOARDS: Record<string, () => Pasted> = {
  'a page of 20 MB': () => paged(`<p>${WORDS.repeat(60)}`.repeat((20 * MEGABYTE) / 4_800)),
  'a page nested a million deep': () => ({ html: '<div>'.repeat(1_000_000), text: WORDS }),
  'a page of a million elements': () => ({ html: '<b>x</b>'.repeat(1_000_000), text: WORDS }),
  'a text of 20 MB': () => ({ text: `${WORDS.repeat(9)}\n`.repeat((20 * MEGABYTE) / 720) }),
  'one word of 20 MB': () => ({ text: 'x'.repeat(20 * MEGABYTE) }),
  '200,000 addresses': () => ({
    text: Array.from({ length: 200_000 }, (_, at) => `https://example.invalid/${at}`).join('\n'),
  }),
}

let commonplace: Commonplace
const rows: (string | number)[][] = []

test.beforeAll(async () => {
  commonplace = await Commonplace.make()
  await commonplace.start()
})

test.afterAll(async () => {
  const head = ['', 'pasted: not drawn, ms', 'own work', 'added', 'own work', 'what was said']
  console.log(`\nGiants from the clipboard\n${table([head, ...rows])}`)
  await commonplace.end()
})

for (const [name, make] of Object.entries(CLIPBOARDS)) {
  test(`${name} is taken from the clipboard, or refused in a sentence`, async () => {
    const { activity, app, window } = commonplace
    const { keyboard } = window
    await app.evaluate(
      ({ clipboard }, { text, html }) =>
        html ? clipboard.write({ text, html } as never) : clipboard.writeText(text),
      make(),
    )
    await window.getByRole('button', { name: 'Add', exact: true }).click()
    await window.getByLabel(/An address, several addresses/).focus()
    const dialog = window.getByRole('dialog')
    const add = dialog.getByRole('button', { name: 'Add', exact: true })

    const pasting = await watchWindow(window)
    await keyboard.press('Control+v')
    const status = dialog.getByRole('status')
    await expect(status).not.toContainText('You can also drop files', { timeout: 60_000 })
    await window.waitForTimeout(1_500)
    const pasted = await pasting()
    const hint = await status.innerText()
    if (await add.isDisabled()) {
      rows.push([name, pasted.window, pasted.task, '-', '-', hint])
      expect(hint).toMatch(/^\S.+\.$/s)
      await keyboard.press('Escape')
      return
    }
    const before = await commonplace.rows().count()
    const adding = await watchWindow(window)
    await add.click()
    await expect(dialog).toHaveCount(0, { timeout: 60_000 })
    const refused = activity.getByRole('listitem').locator('p').last()
    const kept = () => commonplace.rows().count()
    await expect
      .poll(async () => (await refused.count()) > 0 || (await kept()) > before, {
        timeout: 300_000,
      })
      .toBe(true)
    await window.waitForTimeout(1_500)
    const added = await adding()

    const said = (await refused.count()) > 0 ? await refused.innerText() : `${hint} Saved.`
    rows.push([name, pasted.window, pasted.task, added.window, added.task, said.slice(0, 120)])
    expect(said).toMatch(/^\S.+\.$/s)
    const dismiss = activity.getByRole('button', { name: 'Dismiss' })
    if ((await refused.count()) > 0) await dismiss.first().click({ timeout: 60_000 })
  })
}

function paged(html: string): Pasted {
  return { html, text: html.replace(/<[^>]+>/g, '\n') }
}
