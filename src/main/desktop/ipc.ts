import { setTimeout } from 'node:timers/promises'
import { ipcMain, type BrowserWindow } from 'electron'
import { answer } from '#contract/answer'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#contract/bridge'
import type { Tell } from '#contract/events'
import { windowRequests } from '#contract/window-requests'
import type { WindowHandlers } from '#contract/window-handlers'

/** Milliseconds without a request after which a window has what it first shows; so long that is waited for at most. */
const CALM = 400
const PATIENCE = 5_000

/** What comes of hearing a window. */
export type HeardWindow = {
  /** Answers with these from now on, what was asked before too. */
  answerWith: (handlers: WindowHandlers) => void
  /** Resolves when the window asks for nothing more for a moment. */
  calm: () => Promise<void>
}

/** Hears the window's requests, and only the window's: a frame inside it that finds the channel is refused. */
export function hearWindow(window: BrowserWindow): HeardWindow {
  let answerWith: HeardWindow['answerWith'] = () => undefined
  const handlers = new Promise<WindowHandlers>((resolve) => (answerWith = resolve))
  let askedAt = performance.now()

  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown) => {
    const own = window.isDestroyed() ? null : window.webContents.mainFrame
    if (!own || event.senderFrame !== own) {
      return { ok: false, problem: { code: 'bad-request', message: 'Only the window may ask.' } }
    }
    askedAt = performance.now()
    return answer(windowRequests, await handlers, name, input)
  })
  const calm = async () => {
    const began = performance.now()
    const isCalm = () => performance.now() - askedAt > CALM || performance.now() - began > PATIENCE
    do await setTimeout(CALM / 4)
    while (!isCalm())
  }
  return { answerWith, calm }
}

/** Tells the window, when there is one. */
export function tellWindow(window: () => BrowserWindow | null): Tell {
  return (name, event) => {
    const open = window()
    if (open && !open.isDestroyed()) open.webContents.send(EVENT_CHANNEL, name, event)
  }
}
