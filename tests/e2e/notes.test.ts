import { join } from 'node:path'
import { aPicture } from './a-picture'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

const PICTURES = join(process.cwd(), 'test-results/screens')

test('a note is written as it reads, with tasks, a table, a picture, and a highlight that lives in it', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await openReading(commonplace, TITLES.english)
  await window.locator('iframe[title]').focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('3')
  await expect(commonplace.article.locator('.knob')).toHaveCount(2)

  await keyboard.press('Control+Shift+N')
  await window.getByLabel('Title of the note').fill('Questions')
  await keyboard.press('Enter')
  await keyboard.insertText(
    '## What is known\n\nA **plain** word.\n\n- [ ] Ask\n- one\n\n> quoted\n\n| Who | What |\n| --- | --- |\n| a | b |\n\n![[',
  )
  const options = window.getByRole('listbox', { name: 'Completions' }).getByRole('option')
  await expect(options).toHaveCount(1)
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await pastePicture(commonplace)
  await keyboard.press('Enter')
  await keyboard.type('End')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()

  const editor = window.getByLabel('Text of the note')
  const quote = editor.locator('.cm-quoted')
  await expect(quote).toHaveAttribute('data-color', 'blue')
  await expect(editor.locator('.cm-picture')).toHaveJSProperty('naturalWidth', 320)
  await expect(editor.locator('.cm-table td')).toHaveText(['a', 'b'])
  await expect(editor).not.toContainText('**')
  await editor.getByRole('checkbox', { name: 'To do' }).click()
  await expect(editor.getByRole('checkbox', { name: 'Done' })).toBeAttached()
  await expect(window.getByText(/^\d+ words$/)).toBeVisible()
  await expectAccessible(window, 'a note being written')
  await eachLook(commonplace, 'note-live')

  await window.getByRole('radio', { name: 'Read' }).click()
  await expect(window.getByRole('figure', { name: 'Highlight' })).toBeVisible()
  await eachLook(commonplace, 'note-as-it-reads')
  await window.getByRole('figure').getByRole('button').click()
  await expect(commonplace.article.locator('.knob')).toHaveCount(2)
})

test('what is typed after [[ is a link at Enter, also before anything is offered', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await aNote(commonplace, 'Water law', 'On who owns a river.')
  await aNote(commonplace, 'Reading list', 'First ')
  for (const way of ['[[Water l', '[[WAT', '[[r']) {
    await keyboard.type(way)
    await keyboard.press('Enter')
    await keyboard.type(' next, ')
  }
  // Where nothing is called so, Enter is a new line.
  await keyboard.type('[[Nothing so')
  await keyboard.press('Enter')
  await keyboard.type('End')
  await expect(window.getByLabel('Text of the note')).toContainText('End')
  await window.getByRole('radio', { name: 'Markdown' }).click()
  await expect(window.locator('.cm-line')).toHaveText([
    'First [[Water law]] next, [[Water law]] next, [[Reading list]] next, [[Nothing so',
    'End',
  ])
})

test('links follow a title that is changed, and a plain mention becomes a link by one key', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await aNote(commonplace, 'Water law', 'On who owns a river.')
  await aNote(commonplace, 'Reading list', 'First [[Water law]].')
  await aNote(commonplace, 'Diary', 'Read about water law today.')

  await commonplace.shelf('Notes').click()
  await commonplace.rows().filter({ hasText: 'Water law' }).filter({ hasText: 'owns' }).click()
  const linked = window.getByRole('list', { name: 'Notes that link here' })
  await expect(linked.getByRole('button', { name: /Reading list/ })).toBeVisible()
  const plain = window.getByRole('list', { name: 'Named without a link' })
  await plain.getByRole('button', { name: /^Diary/ }).focus()
  await keyboard.press('l')
  await expect(plain).toHaveCount(0)
  await expect(linked.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(window, 'a note with links to it')
  await eachLook(commonplace, 'note-links')

  await window.getByLabel('Title of the note').fill('River law')
  await keyboard.press('Enter')
  await expect(linked).toContainText('First River law.')
  await linked.getByRole('button', { name: /Reading list/ }).click()
  await expect(window.getByLabel('Text of the note')).toHaveText('First River law.')
  await window.getByLabel('Text of the note').focus()
  await keyboard.press('Home')
  await keyboard.press('Control+ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('Alt+Enter')
  await expect(window.getByLabel('Title of the note')).toHaveValue('River law')
  await commonplace.rows().first().focus()
  await keyboard.press('Control+z')
  await expect(window.getByLabel('Title of the note')).toHaveValue('Water law')

  // What was typed is on disk when the program ends, whatever was still to come.
  await window.getByLabel('Text of the note').click()
  await keyboard.press('Control+End')
  await keyboard.type(' And the sea.')
  await commonplace.app.close()
  await commonplace.start()
  await commonplace.shelf('Notes').click()
  await expect(commonplace.rows().first()).toContainText('And the sea.')
})

test('highlights go into a note by section, a template begins another, and an earlier version comes back as a copy', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await openReading(commonplace, TITLES.english)
  await window.locator('iframe[title]').focus()
  for (const color of ['1', '3']) {
    await keyboard.press('ArrowDown')
    await keyboard.press(color)
    await expect(commonplace.article.locator('.knob')).toHaveCount(2)
    await keyboard.press('Escape')
  }

  await keyboard.press('Control+Shift+H')
  await expect(window.getByRole('dialog')).toContainText('Send 2 highlights to a note')
  await window.getByRole('radio', { name: 'Color' }).click()
  await window.getByLabel('As', { exact: true }).selectOption('quotes')
  await expectAccessible(window, 'sending highlights to a note')
  await eachLook(commonplace, 'note-send')
  await window.getByLabel('Title of the note').and(window.locator('form *')).fill('Marks')
  await keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  const editor = window.getByLabel('Text of the note')
  await expect(editor.locator('.cm-heading')).toHaveText(['yellow', 'blue'])

  await editor.click()
  await keyboard.press('Control+End')
  await keyboard.type('On {{date}}.')
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'More' }).click()
  await window.getByRole('menuitem', { name: 'Make it a template' }).click()
  await expect(window.getByText(/is a template now/)).toBeVisible()

  await keyboard.press('Control+Shift+U')
  await expect(window.getByRole('dialog').locator('ins')).toContainText('{{date}}')
  await expectAccessible(window, 'earlier versions of a note')
  await eachLook(commonplace, 'note-versions')
  await window.getByRole('button', { name: 'Restore as a copy' }).click()
  await expect(window.getByLabel('Title of the note')).toHaveValue(/^Marks \(.+\)$/)
  await expect(editor).not.toContainText('{{date}}')

  await keyboard.press('Control+Shift+M')
  await window.getByRole('combobox', { name: 'Find a template' }).fill('marks')
  await keyboard.press('Enter')
  await expect(window.getByLabel('Title of the note')).toHaveValue('')
  await expect(editor).toContainText(/On \d{4}-\d{2}-\d{2}\./)
})

async function aNote({ window }: Commonplace, title: string, body: string) {
  await window.keyboard.press('Control+Shift+N')
  await expect(window.getByLabel('Title of the note')).toHaveValue('')
  await window.getByLabel('Title of the note').fill(title)
  await window.keyboard.press('Enter')
  await window.keyboard.insertText(body)
  await expect(window.getByText('Saved', { exact: true })).toBeVisible()
}

async function pastePicture({ window }: Commonplace) {
  const picture = aPicture(320, 120).toString('base64')
  await window.getByLabel('Text of the note').evaluate((element, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'map.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, picture)
}

async function eachLook(commonplace: Commonplace, name: string) {
  const { window: page } = commonplace
  const setTheme = (theme: 'light' | 'dark') =>
    page.evaluate(
      (chosen) => window.commonplace.request('settings.change', { theme: chosen }),
      theme,
    )
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(theme)
    for (const width of [1280, 900]) {
      await commonplace.resize(width, 800)
      await page.screenshot({ path: join(PICTURES, `${name}-${theme}-${width}.png`) })
    }
  }
  await commonplace.resize(1280, 800)
  await setTheme('light')
}
