import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { _electron } from '@playwright/test'

import { watchFrames } from './reader-watch.mjs'

const TOP = join(import.meta.dirname, '../..')
const COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'red', 'gray']
const AT_ONCE = 20
const SIZE = { width: 1280, height: 800 }

/** The built app on a library of its own with these pages in it, watching what is painted in articles. */
export async function startReading(home, pages) {
  const app = await _electron.launch({
    cwd: TOP,
    args: [
      '.',
      `--library=${join(home, 'library')}`,
      `--user-data-dir=${join(home, 'data')}`,
      // Chromium refuses its sandbox to root; a person on a desktop is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  })
  await app.context().addInitScript(watchFrames)
  const window = await app.firstWindow()
  // It may have been there before it could be watched.
  await window.evaluate(watchFrames)
  await window.getByRole('navigation', { name: 'Library' }).waitFor()
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  )
  const clips = {}
  for (const [title, html] of Object.entries(pages)) {
    const path = join(home, `${title}.html`)
    writeFileSync(path, html)
    await ask(window, 'clips.capture', { sources: [{ kind: 'file', path }], ifKnown: 'keep-both' })
    await rowOf(window, title).waitFor({ timeout: 120_000 })
    clips[title] = await openRow(window, title)
  }
  return { app, window, clips }
}

/** Opens the clip of this title by a press on its row; gives its id, once its article is painted. */
export async function openRow(window, title) {
  await rowOf(window, title).click()
  const element = window.locator(`iframe[title="Article: ${title}"]`)
  await element.waitFor()
  const frame = await articleFrame(window)
  await frame.waitForFunction(() =>
    globalThis.seen.told.some(({ type, painted }) => type === 'show' && painted),
  )
  return element.getAttribute('data-clip')
}

/** The frame of the article that is open. */
export async function articleFrame(window) {
  const element = await window.locator('iframe[title^="Article:"]').elementHandle()
  return element.contentFrame()
}

/** Asks main what the window may ask. */
export function ask(window, name, input) {
  return window.evaluate(
    async ([what, how]) => {
      const reply = await globalThis.commonplace.request(what, how)
      if (!reply.ok) throw new Error(reply.problem.message)
      return reply.value
    },
    [name, input],
  )
}

/** The row of the list with this title. */
export function rowOf(window, title) {
  return window.getByRole('option').filter({ hasText: title })
}

/** Marks so many passages of a clip, evenly over its text, each a few words long, some over others. */
export async function markEvenly(window, clip, many) {
  const { article } = await ask(window, 'clips.open', { id: clip, known: null })
  const { articleText } = article
  const step = Math.floor((articleText.length - 400) / many)
  const times = []
  for (let at = 0; at < many; at += AT_ONCE) {
    const wanted = Array.from({ length: Math.min(AT_ONCE, many - at) }, (_, next) => {
      const start = (at + next) * step
      return {
        clip,
        start,
        end: start + 40 + ((at + next) % 7) * 50,
        color: COLORS[(at + next) % 8],
      }
    })
    const began = performance.now()
    await window.evaluate(
      (each) =>
        Promise.all(each.map((one) => globalThis.commonplace.request('highlights.add', one))),
      wanted,
    )
    times.push((performance.now() - began) / wanted.length)
  }
  return { length: articleText.length, times }
}
