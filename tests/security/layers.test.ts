import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { articleFromHtml, finishArticle } from '#core/clip/clean-article'
import { buildLayeredApp } from './layered-app/build'
import {
  ALL,
  ARTICLE_LAYERS,
  isLeftOut,
  ORIGINAL_LAYERS,
  PAGES,
  WITHOUT,
} from './layered-app/layers'
import { useHands } from './hands'
import { hostilePages, type HostilePage } from './hostile-pages'
import { layOut, type LaidOut } from './laid-out'
import { launch } from './launch'
import { NOTHING, setSentinel, type Tried } from './sentinel'
import { table } from './table'

type View = 'article' | 'original'

/** Payloads on a page: few, for one that leaves its page takes the others with it. */
const ON_A_PAGE = 6
/** As many frames at once as a small machine draws. */
const TOGETHER = 16
/** Things that are pressed on a page. */
const PRESSED = 5
/** Milliseconds pages are listened to once they have come, and those they may take to come. */
const LISTENING = 300
const PATIENCE = 8_000
/** All pages of a run are of one origin, so that they share one process. */
const CLIP = 'c'.repeat(26)
const ADDRESSES: Record<View, string> = {
  article: `clip://${CLIP}/article`,
  original: `clip://${CLIP}/original`,
}

for (const [view, layers] of [
  ['article', ARTICLE_LAYERS],
  ['original', ORIGINAL_LAYERS],
] as const) {
  test(`shown as ${view}: with every layer nothing happens, and what each of them is there for`, async () => {
    const app = await buildLayeredApp()
    const rows: (string | number)[][] = []
    let said = ''
    for (const without of [ALL, ...layers, 'nothing']) {
      const set = await layOut()
      said = set.said
      const { tried, come, pages } = await openAll(app, view, without, set)
      rows.push([`without ${without}`, `${come} of ${pages}`, ...figures(tried, set)])
      if (without === 'nothing') {
        // What was not shown has proved nothing.
        expect(come).toBe(pages)
        expect(tried).toEqual(NOTHING)
        expect(set.canary.heard).toEqual([])
        expect(set.canary.silent).toBe(0)
      }
      await set.end()
    }
    const head = [view, 'shown', 'ran', 'requests', 'left', 'windows', 'stopped at the guards']
    console.log(`\nIn frames as the window has them: ${said}\n${table([head, ...rows])}`)
  })
}

function figures(tried: Tried, { canary }: LaidOut) {
  const { ran, moved, opened, asked } = tried
  return [ran.length, canary.count, moved.length, opened.length, asked.length]
}

type NumberedPage = HostilePage & { number: number }

async function openAll(folder: string, view: View, without: string, set: LaidOut) {
  const at = join(set.folder, 'pages')
  await mkdir(at)
  const all = hostilePages(set.payloads, ON_A_PAGE).map((page, number) => ({ ...page, number }))
  if (view === 'original')
    for (const { number, html } of all) await writeFile(join(at, `${number}.html`), html)
  const app = await launch(folder, {
    [WITHOUT]: without,
    [PAGES]: at,
    'user-data-dir': join(set.folder, 'data'),
  })
  const window = await app.firstWindow()
  const sentinel = await setSentinel(app)
  await window.reload()
  let come = 0
  for (let next = 0; next < all.length; next += TOGETHER)
    come += await showTogether(window, all.slice(next, next + TOGETHER), view, without)
  const tried = await sentinel.read()
  await app.close()
  return { tried, come, pages: all.length }
}

async function showTogether(window: Page, together: NumberedPage[], view: View, without: string) {
  const pages = together.map(({ number, html }) => ({
    number,
    address: `${ADDRESSES[view]}?page=${number}`,
    sandbox: view === 'article' ? 'allow-scripts' : '',
    article: view === 'article' ? articleOf(html, without) : undefined,
  }))
  const show = ({ pages, without, patience }: Shown) =>
    (globalThis as unknown as Shell).showPages(pages, without, patience)
  const come = await window.evaluate(show, { pages, without, patience: PATIENCE })
  await window.waitForTimeout(LISTENING)
  // Where nothing holds them back, what pages do by themselves shows enough, and what is pressed there holds up the rest.
  if (without === ALL) return leave(window, come)
  for (const frame of window.mainFrame().childFrames()) {
    const number = Number(new URL(frame.url()).searchParams.get('page') ?? NaN)
    if (together.some((page) => page.number === number && page.wantsHand))
      await useHands(window, frame, PRESSED)
  }
  return leave(window, come)
}

async function leave(window: Page, come: readonly boolean[]) {
  if (!window.url().startsWith('app:')) await window.goto('app://commonplace/index.html')
  return come.filter(Boolean).length
}

type Shown = { pages: object[]; without: string; patience: number }
type Shell = {
  showPages: (pages: object[], without: string, patience: number) => Promise<boolean[]>
}

function articleOf(markup: string, without: string) {
  if (isLeftOut('allow-list', without)) return markup
  const article = articleFromHtml(markup, 'https://example.org/page')
  return finishArticle(article, () => null).articleHtml
}
