import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { app, dialog, protocol, type BrowserWindow } from 'electron'
import workerPath from './worker/index?modulePath'
import { newestVersion } from '#core/clip/clip'
import { makeId } from '#core/library/id'
import { problemOf } from '#core/problem'
import { clipHandlers } from '#handlers/clip-handlers'
import { highlightHandlers } from '#handlers/highlight-handlers'
import { libraryHandlers } from '#handlers/library-handlers'
import { noteHandlers } from '#handlers/note-handlers'
import { settingsHandlers } from '#handlers/settings-handlers'
import { Notebook } from '#notebook/notebook'
import { defaultLibrary } from '#storage/default-library'
import { LibraryStore } from '#storage/library-store'
import { SettingsFile } from '#storage/settings-file'
import { APP_SCHEME, serveApp } from './desktop/app-protocol'
import { CLIP_SCHEME, serveClips } from './desktop/clip-protocol'
import { desktopHandlers } from './desktop/desktop-handlers'
import { makeKeyForwarding } from './desktop/forward-keys'
import { guardContents, shutNetworkOff } from './desktop/guards'
import { answerWindow, tellWindow } from './desktop/ipc'
import { setMenu } from './desktop/menu'
import { openWindow } from './desktop/window'
import { startWorker } from './desktop/worker-process'

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const resources = join(__dirname, '../../resources')
const A_MINUTE = 60_000
let window: BrowserWindow | null = null

app.setName('Commonplace')
shutNetworkOff(devServer)
protocol.registerSchemesAsPrivileged([APP_SCHEME, CLIP_SCHEME])
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(start).catch(refuseToStart)

async function start() {
  guardContents(devServer)
  serveApp(join(__dirname, '../renderer'))

  const tell = tellWindow(() => window)
  const now = () => new Date().toISOString()
  const newId = () => makeId(Date.now(), randomBytes(16))
  const report = (message: string) => tell('problem.met', { code: 'library-unreadable', message })

  const folder = app.commandLine.getSwitchValue('library') || defaultLibrary(process.env, homedir())
  const store = await LibraryStore.open(folder, { machine: hostname(), now, newId, report })
  const settings = await SettingsFile.open(join(app.getPath('userData'), 'settings.json'))

  const worker = startWorker(workerPath, () => void fillIndex())
  const notebook = new Notebook({
    store,
    now,
    newId,
    tell,
    capture: (source, signal) => worker.ask('page.capture', { source }, signal),
    index: {
      put: (entries) => worker.ask('index.put', { entries }),
      find: (request) => worker.ask('index.find', request),
    },
  })

  // A library that cannot be indexed can still be read.
  const fillIndex = () =>
    notebook.indexKeeper.fill().catch((cause) => tell('problem.met', problemOf(cause)))

  serveClips({
    asset: (name) => readFile(join(store.paths.assets, name.slice(0, 2), name)),
    font: (name) => readFile(join(resources, 'fonts', name)),
    original: async (id) => {
      const clip = await notebook.clip(id)
      const { mediaType, charset } = newestVersion(clip)
      return { bytes: await store.original(clip), mediaType, charset }
    },
  })
  const keys = makeKeyForwarding(tell)
  answerWindow(() => window, {
    ...clipHandlers(notebook, { kind: 'file', path: join(resources, 'welcome.html') }),
    ...highlightHandlers(notebook),
    ...noteHandlers(notebook),
    ...libraryHandlers(notebook),
    ...settingsHandlers(settings, tell),
    ...desktopHandlers(() => window, folder, keys.set),
  })
  setMenu(tell, devServer !== undefined)

  app.once('will-quit', (event) => {
    event.preventDefault()
    worker.stop()
    void store.close().finally(() => app.exit(0))
  })

  console.log(`Library: ${folder}`)
  window = await openWindow(devServer)
  keys.watch(window)
  window.on('closed', () => (window = null))
  console.log('Window ready')
  await fillIndex()
}

// Without a library there is nothing to show, so the reason is said where a person looks. It goes away
// by itself in the end: a start that nobody watches must not wait for a press that never comes.
async function refuseToStart(cause: unknown) {
  const { message } = problemOf(cause)
  console.error(message)
  app.once('will-quit', () => app.exit(1))
  setTimeout(() => app.quit(), A_MINUTE)
  await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message: 'Commonplace cannot open its library',
    detail: message,
    buttons: ['Close'],
  })
  app.quit()
}
