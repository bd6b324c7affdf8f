import type * as electron from 'electron'
import type { ElectronApplication } from '@playwright/test'

/** What pages tried in an app. */
export type Tried = {
  /** Scripts that ran, by the numbers they told. */
  ran: number[]
  /** Frames and windows that went where they should not, and tries to. */
  moved: string[]
  /** Windows that were opened, and tries to. */
  opened: string[]
  /** What was asked of the network and of files, and was not of the app's own. */
  asked: string[]
  /** Programs of the system that were to open something. */
  handedOut: string[]
  downloads: string[]
  /** Questions to main that came from a frame and not from the window. */
  fromFrames: number
}

/** What pages tried in an app that keeps all of them from everything. */
export const NOTHING: Tried = {
  ran: [],
  moved: [],
  opened: [],
  asked: [],
  handedOut: [],
  downloads: [],
  fromFrames: 0,
}

const OWN = ['app:', 'clip:', 'devtools:', 'about:', 'data:', 'blob:', 'chrome-error:']

/** Listens, in every frame there is and will be and in main, to what pages try. */
export async function setSentinel(
  app: ElectronApplication,
): Promise<{ read: () => Promise<Tried> }> {
  const ran: number[] = []
  const context = app.context()
  await context.exposeBinding('__tell', (_, number: unknown) => void ran.push(Number(number)))
  await context.addInitScript(() => {
    const tell = (number: unknown) => {
      const told = (globalThis as { __tell?: (number: unknown) => unknown }).__tell
      void told?.(typeof number === 'number' ? number : -1)
    }
    Object.assign(globalThis, { __pwned: tell })
    // Most payloads of others only want to be seen.
    Object.assign(globalThis, { alert: tell, confirm: tell, prompt: tell, print: tell })
  })
  await app.evaluate(listen, OWN)
  return { read: async () => ({ ...(await app.evaluate(readHeard)), ran: [...ran] }) }
}

type Heard = Omit<Tried, 'ran'>
type Main = typeof electron

// Runs in main, by its text: it may use nothing from outside itself.
function listen({ app, ipcMain, session, shell, webContents }: Main, own: string[]) {
  const heard: Heard = {
    moved: [],
    opened: [],
    asked: [],
    handedOut: [],
    downloads: [],
    fromFrames: 0,
  }
  Object.assign(globalThis, { heard })
  // Electron keeps who answers by channel; there is no other way to hear what is asked.
  type Answer = (event: Electron.IpcMainInvokeEvent, ...rest: unknown[]) => unknown
  const { _invokeHandlers: answers } = ipcMain as unknown as {
    _invokeHandlers?: Map<string, Answer>
  }
  for (const [channel, answer] of answers ?? [])
    answers?.set(channel, (event, ...rest) => {
      if (event.senderFrame !== event.sender.mainFrame) heard.fromFrames += 1
      return answer(event, ...rest)
    })
  const isOwn = (url: string) => own.includes(new URL(url).protocol)
  shell.openExternal = (url) => Promise.resolve(void heard.handedOut.push(url))
  shell.openPath = (path) => Promise.resolve((heard.handedOut.push(path), ''))
  const hear = ({ url }: { url: string }) => void (isOwn(url) || heard.asked.push(url))
  session.defaultSession.webRequest.onSendHeaders(hear)
  session.defaultSession.webRequest.onErrorOccurred(hear)
  session.defaultSession.webRequest.onCompleted(hear)
  session.defaultSession.on('will-download', (_, item) => heard.downloads.push(item.getURL()))
  const follow = (contents: Electron.WebContents) => {
    const inside = (url: string) => /^(app|clip):/.test(url) || url.startsWith('about:')
    contents.on('will-frame-navigate', ({ url }) => void (inside(url) || heard.moved.push(url)))
    contents.on('did-frame-navigate', (_, url) => void (inside(url) || heard.moved.push(url)))
    contents.on('did-create-window', (_, { url }) => void heard.opened.push(url))
  }
  for (const contents of webContents.getAllWebContents()) follow(contents)
  app.on('web-contents-created', (_, contents) => follow(contents))
  app.on('browser-window-created', (_, { webContents: { id } }) =>
    heard.opened.push(`window ${id}`),
  )
}

function readHeard() {
  return (globalThis as unknown as { heard: Heard }).heard
}
