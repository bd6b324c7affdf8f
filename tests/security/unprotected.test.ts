import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type ElectronApplication, type Frame, type Page } from '@playwright/test'
import { useHands } from './hands'
import { layOut, type Armed, type LaidOut } from './laid-out'
import { launch } from './launch'
import { PAYLOAD_KINDS } from './payloads/payload'
import { table } from './table'

const WINDOWS = 6
/** Milliseconds a page is listened to before and after it is pressed. */
const LISTENING = 350

type Live = Record<'ran' | 'asked' | 'moved' | 'opened', Set<number>>

test('payloads are live where nothing protects from them, or the figures below would prove nothing', async () => {
  const set = await layOut()
  const kinds = new Set(set.payloads.map(({ kind }) => kind))
  expect(PAYLOAD_KINDS.filter((kind) => !kinds.has(kind))).toEqual([])

  const live = await openUnprotected(set)

  for (const { payload } of set.canary.heard) if (payload !== null) live.asked.add(payload)
  const did = [live.ran, live.asked, live.moved, live.opened]
  const does = ({ number }: Armed) => did.some((each) => each.has(number))
  const rows = [...kinds].map((kind) => {
    const own = set.payloads.filter((payload) => payload.kind === kind)
    const figures = did.map((each) => own.filter(({ number }) => each.has(number)).length)
    return [kind, own.length, own.filter(does).length, ...figures] as const
  })
  const total = [1, 2, 3, 4, 5, 6].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0))
  console.log(
    `\nEach payload alone in a plain window: ${set.said}\n` +
      table([
        ['class', 'payloads', 'live', 'ran', 'asked', 'moved', 'opened'],
        ...rows,
        ['all', ...total],
      ]),
  )
  const [all = 0, alive = 0] = total
  await set.end()
  expect(alive / all).toBeGreaterThan(0.3)
  // Every class does what it is for, but what Chromium has closed itself, or what only a name server would hear.
  const dead = rows.filter(([, , alive]) => alive === 0).map(([kind]) => kind)
  expect(dead.filter((kind) => !CLOSED_BY_CHROMIUM.includes(kind))).toEqual([])
})

const CLOSED_BY_CHROMIUM: string[] = ['unc', 'preconnect']

async function openUnprotected(set: LaidOut): Promise<Live> {
  const pages = join(set.folder, 'pages')
  await mkdir(pages)
  for (const { number, markup } of set.payloads)
    await writeFile(join(pages, `${number}.html`), `<meta charset=utf-8>${markup}`)
  const app = await launch('tests/security/plain-app', {
    windows: String(WINDOWS),
    'user-data-dir': join(set.folder, 'plain'),
  })
  const live: Live = {
    ran: new Set(),
    asked: new Set(),
    moved: new Set(),
    opened: new Set(),
  }
  const shown = new Map<Page, number>()
  await listen(app, shown, live)
  while (app.windows().length < WINDOWS) await app.waitForEvent('window')
  // A connection opened in advance carries no number, so these are opened one at a time.
  const apart = set.payloads.filter(({ kind }) => kind === 'preconnect')
  const waiting = set.payloads.filter(({ kind }) => kind !== 'preconnect')
  const show = (page: Page, payload: Armed) => {
    const address = pathToFileURL(join(pages, `${payload.number}.html`)).href
    return showAlone(page, address, payload, shown, live)
  }
  const windows = app.windows()
  await Promise.all(
    windows.map(async (page) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await show(page, next)
    }),
  )
  for (const payload of apart) {
    const before = set.canary.count
    if (windows[0]) await show(windows[0], payload)
    if (set.canary.count > before) live.asked.add(payload.number)
  }
  await app.close()
  return live
}

async function showAlone(
  page: Page,
  address: string,
  { number, wantsHand }: Armed,
  shown: Map<Page, number>,
  live: Live,
) {
  shown.set(page, number)
  const gone = (frame: Frame) => {
    const isThere = frame !== page.mainFrame() || /^(about:|chrome-error:)/.test(frame.url())
    if (!isThere && frame.url().replace(/#.*/, '') !== address) live.moved.add(number)
  }
  page.on('framenavigated', gone)
  await page.goto(address, { waitUntil: 'commit', timeout: 3_000 }).catch(() => undefined)
  await page.waitForTimeout(LISTENING)
  if (wantsHand) {
    await useHands(page, page.mainFrame())
    await page.waitForTimeout(LISTENING)
  }
  page.off('framenavigated', gone)
  shown.delete(page)
  await page.goto('about:blank', { timeout: 3_000 }).catch(() => undefined)
}

async function listen(app: ElectronApplication, shown: Map<Page, number>, live: Live) {
  const context = app.context()
  await context.exposeBinding('__tell', ({ page }, told: unknown) => {
    const number = Number(told) > 0 ? Number(told) : shown.get(page)
    if (number !== undefined) live.ran.add(number)
  })
  await context.addInitScript(() => {
    const tell = (number: unknown) => {
      const { __tell } = globalThis as { __tell?: (number: unknown) => unknown }
      void __tell?.(typeof number === 'number' ? number : -1)
    }
    Object.assign(globalThis, {
      __pwned: tell,
      alert: tell,
      confirm: tell,
      prompt: tell,
      print: tell,
    })
  })
  for (const page of app.windows()) follow(page, shown, live)
  app.on('window', (page) => follow(page, shown, live))
}

function follow(page: Page, shown: Map<Page, number>, live: Live) {
  page.on('popup', (popup) => {
    const number = shown.get(page)
    if (number !== undefined) live.opened.add(number)
    void popup.close().catch(() => undefined)
  })
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
}
