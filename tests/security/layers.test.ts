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
import { layOut, type Armed, type LaidOut } from './laid-out'
import { launch } from './launch'
import { setSentinel, type Tried } from './sentinel'
import { table } from './table'

type View = 'article' | 'original'

/** As many frames at once as a small machine draws. */
const TOGETHER = 24
/** Milliseconds pages are listened to once they have come, and those they may take to come. */
const LISTENING = 600
const PATIENCE = 10_000
/** All pages of a run are of one origin, so that they share one process. */
const CLIP = 'c'.repeat(26)
const ADDRESSES: Record<View, string> = {
  article: `clip://${CLIP}/clips/cc/${CLIP}/${CLIP}/article`,
  original: `clip://${CLIP}/original`,
}

for (const [view, layers] of [
  ['article', ARTICLE_LAYERS],
  ['original', ORIGINAL_LAYERS],
] as const) {
  test(`shown as ${view}: with every layer nothing happens, and what each of them is there for`, async () => {
    const app = await buildLayeredApp()
    const rows: (string | number)[][] = []
    for (const without of [ALL, ...layers, 'nothing']) {
      const set = await layOut()
      const { tried, come } = await openAll(app, view, without, set)
      rows.push([`without ${without}`, come, ...figures(tried, set)])
      // A page that stops its own process has come too; nearly all must be seen to come.
      expect(come).toBeGreaterThan(0.95 * set.payloads.length)
      if (without === 'nothing') {
        expect(tried).toEqual(NOTHING)
        expect(set.canary.heard).toEqual([])
        expect(set.canary.silent).toBe(0)
      }
      await set.end()
    }
    const head = [view, 'shown', 'ran', 'requests', 'left', 'windows', 'stopped at the guards']
    console.log(`\nIn frames as the window has them\n${table([head, ...rows])}`)
  })
}

const NOTHING: Tried = {
  ran: [],
  moved: [],
  opened: [],
  asked: [],
  handedOut: [],
  downloads: [],
  fromFrames: 0,
}

function figures(tried: Tried, { canary }: LaidOut) {
  const { ran, moved, opened, asked } = tried
  return [ran.length, canary.count, moved.length, opened.length, asked.length]
}

async function openAll(folder: string, view: View, without: string, set: LaidOut) {
  const pages = join(set.folder, 'pages')
  await mkdir(pages)
  const named = { folder, pages, without, data: join(set.folder, 'data') }
  if (view === 'original')
    for (const { number, markup } of set.payloads)
      await writeFile(join(pages, `${number}.html`), markup)
  const app = await launch(named.folder, {
    [WITHOUT]: named.without,
    [PAGES]: named.pages,
    'user-data-dir': named.data,
  })
  const window = await app.firstWindow()
  const sentinel = await setSentinel(app)
  await window.reload()
  let come = 0
  for (let at = 0; at < set.payloads.length; at += TOGETHER)
    come += await showTogether(window, set.payloads.slice(at, at + TOGETHER), view, without)
  const tried = await sentinel.read()
  await app.close()
  return { tried, come }
}

async function showTogether(window: Page, payloads: Armed[], view: View, without: string) {
  const pages = payloads.map(({ number, markup }) => ({
    number,
    address: `${ADDRESSES[view]}?page=${number}`,
    sandbox: view === 'article' ? 'allow-scripts' : '',
    article: view === 'article' ? articleOf(markup, without) : undefined,
  }))
  const show = ({ pages, without, patience }: Shown) =>
    (globalThis as unknown as Shell).showPages(pages, without, patience)
  const come = await window.evaluate(show, { pages, without, patience: PATIENCE })
  await window.waitForTimeout(LISTENING)
  for (const frame of window.mainFrame().childFrames()) {
    const number = Number(new URL(frame.url()).searchParams.get('page'))
    if (payloads.some((payload) => payload.number === number && payload.wantsHand))
      await useHands(window, frame, 1)
  }
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
