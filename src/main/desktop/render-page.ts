import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import type { Fetched } from '#core/clip/fetched'
import type { RenderedPage } from '#core/clip/rendered-page'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { Turns } from '#core/turns'
import { serveWeb, type WebTools } from './serve-web'
import { untilSettled } from './until-settled'

/** Milliseconds a page may take in all, whatever it does. */
const LONGEST = 25_000
/** Letters of the page's tree, written out. */
const LARGEST = 20_000_000
/** A world beside the page's own, where its scripts can change nothing. */
const WORLD = 4711

export type RenderTools = WebTools & {
  /** The page at an address, byte for byte. */
  page: (
    address: string,
    signal: AbortSignal,
  ) => Promise<{
    url: string
    bytes: Uint8Array<ArrayBuffer>
    contentType: string | null
    fetched: Fetched
    isInside: boolean
  }>
}

/** Gives what opens pages as a browser does, one at a time: unseen, in a session that is forgotten, and not for long. */
export function makeRenderer(tools: RenderTools) {
  const turns = new Turns()
  return (address: string, signal: AbortSignal): Promise<RenderedPage> =>
    turns.take(() => renderPage(address, tools, signal))
}

async function renderPage(
  address: string,
  tools: RenderTools,
  cancel: AbortSignal,
): Promise<RenderedPage> {
  if (cancel.aborted) throw cancelled()
  const page = await tools.page(address, cancel)
  const own = session.fromPartition(`rendered-${randomUUID()}`, { cache: false })
  const stopped = new AbortController()
  const traffic = serveWeb(own, page, tools, AbortSignal.any([cancel, stopped.signal]))
  const window = hiddenWindow(own)
  const { webContents } = window
  webContents.setAudioMuted(true)
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  const run = (code: string): Promise<unknown> =>
    webContents.executeJavaScriptInIsolatedWorld(WORLD, [{ code }])
  const bounds = untilKilled(window, page.url, cancel)
  try {
    // Whether all of it arrives is not waited for: many pages never end.
    void window.loadURL(page.url).catch(() => undefined)
    const html = await Promise.race([
      bounds.killed,
      untilSettled(run, traffic.isQuiet).then(() => run(WRITE_OUT)),
    ])
    if (typeof html !== 'string') throw tooLarge(page.url)
    const { url, fetched, isInside, bytes } = page
    return { url, fetched, isInside, response: bytes, html: new TextEncoder().encode(html) }
  } finally {
    bounds.over()
    stopped.abort()
    window.destroy()
    traffic.end()
    void own.clearStorageData().catch(() => undefined)
  }
}

const WRITE_OUT = `(() => {
  const written = document.documentElement?.outerHTML ?? ''
  return written.length > ${LARGEST} ? null : '<!doctype html>' + written
})()`

function hiddenWindow(own: Electron.Session) {
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    width: 1280,
    height: 1600,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      plugins: false,
      webgl: false,
      // Pictures are fetched afterwards, those of the article alone.
      images: false,
      disableDialogs: true,
      // Pages wait with their work while they think that nobody sees them.
      backgroundThrottling: false,
      autoplayPolicy: 'document-user-activation-required',
    },
  })
}

/** Rejects when a page must be given up: it takes too long, its process falls, or nobody wants it any more. */
function untilKilled(window: BrowserWindow, address: string, cancel: AbortSignal) {
  let give = (_: Error) => {}
  const killed = new Promise<never>((_, reject) => (give = reject))
  killed.catch(() => undefined)
  const tooLong = () => give(failed(address, 'ranOn'))
  const timer = setTimeout(tooLong, LONGEST)
  const stop = () => give(cancelled())
  cancel.addEventListener('abort', stop)
  window.webContents.once('render-process-gone', () => give(failed(address, 'fellOver')))
  return {
    killed,
    over: () => {
      clearTimeout(timer)
      cancel.removeEventListener('abort', stop)
    },
  }
}

function failed(address: string, what: 'ranOn' | 'fellOver') {
  return new NotebookError('page-unreachable', sentence(what, new URL(address).host))
}

function tooLarge(address: string) {
  return new NotebookError('page-too-large', sentence('grewTooLarge', new URL(address).host))
}

function cancelled() {
  return new NotebookError('cancelled', sentence('captureCancelled'))
}
