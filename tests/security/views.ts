import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Frame, Page } from '@playwright/test'
import { NEWEST_FIRST, NO_FILTER } from '#core/library/list-wanted'
import type { Commonplace } from '../e2e/commonplace'
import { ask, exportAll } from './clip-all'
import { useHands } from './hands'

/** Milliseconds a view is listened to. */
const LISTENING = 150

/** Shows the list from its first row to its last. */
export async function lookAtList(commonplace: Commonplace): Promise<number> {
  const { window } = commonplace
  const ids = await clipIds(window)
  await commonplace.shelf('Library').click()
  await commonplace.rows().first().waitFor()
  await window.locator('[data-pane=list] [role=listbox]').focus()
  for (let page = 0; page < ids.length / 8; page++) await window.keyboard.press('PageDown')
  await window.waitForTimeout(LISTENING)
  return ids.length
}

/** Opens every clip, presses what can be pressed in it, and tells how many were shown. */
export function openEach(commonplace: Commonplace, as: 'article' | 'original'): Promise<number> {
  const { window } = commonplace
  return showEach(commonplace, as, async (frame) => {
    await window.waitForTimeout(LISTENING)
    await useHands(window, frame)
    await refuseQuestions(window)
  })
}

/** Opens every clip, does something with each where there is anything to do, and tells how many were shown. */
export async function showEach(
  commonplace: Commonplace,
  as: 'article' | 'original',
  use = (_: Frame): Promise<void> => Promise.resolve(),
): Promise<number> {
  const { app, window } = commonplace
  let shown = 0
  for (const id of await clipIds(window)) {
    await goTo(app, id)
    const article = await frameOf(window, id, 'article')
    const frame = as === 'article' ? article : await originalOf(window, id)
    if (!frame) continue
    const main = frame.locator(as === 'article' ? 'article' : 'body')
    await main.waitFor({ state: 'attached', timeout: 5_000 }).catch(() => undefined)
    shown += 1
    await use(frame)
    if (as === 'original') await window.keyboard.press('o')
  }
  return shown
}

/** Opens a clip and waits until its article has come. */
export async function showClip({ app, window }: Commonplace, id: string): Promise<void> {
  await goTo(app, id)
  const frame = await frameOf(window, id, 'article')
  await frame?.locator('article').waitFor({ state: 'attached', timeout: 30_000 })
}

// As a link of ours leads there.
function goTo(app: ElectronApplication, id: string) {
  return app.evaluate(({ BrowserWindow }, clip) => {
    const [only] = BrowserWindow.getAllWindows()
    only?.webContents.send('commonplace:event', 'link.opened', { clip, highlight: null })
  }, id)
}

/** Types words letter by letter, and walks what they find. */
export async function search({ window }: Commonplace, words: string): Promise<number> {
  await window.keyboard.press('/')
  await window.getByLabel('Search', { exact: true }).pressSequentially(words, { delay: 20 })
  await window.keyboard.press('Enter')
  for (let step = 0; step < 12; step++) {
    await window.keyboard.press('ArrowDown')
    await window.waitForTimeout(LISTENING / 5)
  }
  const found = await ask<{ total: number }>(window, 'search.find', {
    query: words,
    offset: 0,
    limit: 10,
  })
  await window.keyboard.press('Escape')
  return found.total
}

/** Opens every note as it reads. */
export async function lookAtNotes(commonplace: Commonplace): Promise<number> {
  const { window } = commonplace
  const notes = await ask<unknown[]>(window, 'notes.list', { trashed: false })
  await commonplace.shelf('Notes').click()
  await commonplace.rows().first().click()
  for (let at = 0; at < notes.length; at++) {
    await window.waitForTimeout(LISTENING / 2)
    await window.locator('[data-pane=list] [role=listbox]').focus()
    await window.keyboard.press('j')
  }
  await refuseQuestions(window)
  return notes.length
}

/** Exports all clips, and gives the pages that were written. */
export async function exportPages(window: Page, folder: string): Promise<string[]> {
  await exportAll(window, folder)
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name))
}

function clipIds(window: Page) {
  const wanted = { ...NO_FILTER, shelf: 'library', tag: null, collection: null, sort: NEWEST_FIRST }
  return ask<string[]>(window, 'clips.ids', wanted)
}

async function frameOf(window: Page, id: string, part: 'article' | 'original') {
  const handle = await window
    .locator(`iframe[data-shows="${part}"][data-clip="${id}"]`)
    .elementHandle({ timeout: 4_000 })
    .catch(() => null)
  return handle?.contentFrame() ?? null
}

// What was pressed before may have left a question open, which takes the first key.
async function originalOf(window: Page, id: string) {
  await window.keyboard.press('o')
  const frame = await frameOf(window, id, 'original')
  if (frame) return frame
  await window.keyboard.press('Escape')
  await window.keyboard.press('o')
  return frameOf(window, id, 'original')
}

// A link asks whether it is to be followed, which is all it may do.
async function refuseQuestions(window: Page) {
  for (let asked = 0; asked < 3; asked++) {
    if ((await window.getByRole('dialog').count()) === 0) return
    await window.keyboard.press('Escape')
  }
}
