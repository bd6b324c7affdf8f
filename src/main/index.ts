import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, protocol, shell } from 'electron'
import workerPath from './worker/index?modulePath'
import { makeId } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { NotebookError, problemOf } from '#core/problem'
import { messagesIn } from '#core/messages/messages'
import type { Sentence } from '#core/messages/sentence'
import type { Tell } from '#contract/events'
import { earlyProblems } from '#handlers/early-problems'
import { notebookHandlers } from '#handlers/notebook-handlers'
import { linkHandlers } from '#handlers/link-handlers'
import { moveHandlers } from '#handlers/move-handlers'
import { settingsHandlers } from '#handlers/settings-handlers'
import { capturing } from '#notebook/capture/capture-rendered'
import { CareJobs } from '#notebook/care/care-jobs'
import { keepHouse } from '#notebook/care/keep-house'
import { indexFolder } from '#notebook/search/index-folder'
import { Notebook } from '#notebook/notebook'
import { workerTools } from '#notebook/worker-tools'
import { appFolders } from '#storage/app-folders'
import { defaultLibrary } from '#storage/default-library'
import { HistoryFile } from '#storage/history-file'
import { ImportLedger } from '#storage/import-ledger'
import { LibraryStore } from '#storage/library-store'
import { libraryPaths } from '#storage/library-paths'
import { makeMachineId, readMachineId } from '#storage/machine-id'
import { readMovedLibrary } from '#storage/moved-library'
import { RuleLog } from '#storage/rule-log'
import { readLanguage, SettingsFile } from '#storage/settings-file'
import { WindowPlaceFile } from '#storage/window-place-file'
import { clipFiles } from './clip-files'
import { receiveGuests } from './cli/receive-guests'
import { APP_SCHEME, serveApp } from './desktop/app-protocol'
import { CLIP_SCHEME, serveClips } from './desktop/clip-protocol'
import { bringToFront } from './desktop/bring-to-front'
import { choosingHandlers } from './desktop/choosing-handlers'
import { desktopHandlers } from './desktop/desktop-handlers'
import { makeKeyForwarding } from './desktop/forward-keys'
import { guardContents, shutNetworkOff } from './desktop/guards'
import { aboutHandlers } from './desktop/about'
import { hearWindow, tellWindow } from './desktop/ipc'
import { leaveInOrder } from './desktop/leave-in-order'
import { hearFiles } from './desktop/hear-files'
import { hearLinks } from './desktop/hear-links'
import { keepHeapSmall } from './desktop/keep-heap-small'
import { lightenToolkit } from './desktop/lighten-toolkit'
import { firstMenu, menuSetter } from './desktop/menu'
import { printHandlers } from './desktop/print-handlers'
import { refuseToStart } from './desktop/refuse-to-start'
import { makeRenderer } from './desktop/render-page'
import { followPlace, loadWindow, makeWindow } from './desktop/window'
import { startWorker } from './desktop/worker-process'
import { later } from './later'
import { makeMoving } from './moving'
import { openOrShow } from './open-or-show'
import { fetchPage } from './worker/capture/fetch-page'
import { nodeTools } from './worker/capture/node-tools'
import { visitPart } from './worker/capture/visit-part'

declare const __VERSION__: string
declare const __SOURCE__: string | null

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const resources = join(__dirname, '../../resources')
/** Milliseconds that quitting waits for the index. */
const PATIENCE = 3_000
const chosenData = app.commandLine.getSwitchValue('user-data-dir')
const env = chosenData ? { ...process.env, COMMONPLACE_DATA: resolve(chosenData) } : process.env
const ownFolders = appFolders(env, process.platform, homedir())
const settingsPath = join(ownFolders.data, 'settings.json')
const links = hearLinks(process.argv)
const handed = hearFiles(process.argv.slice(1), process.cwd())

app.setName('Commonplace')
app.setPath('userData', ownFolders.data)
shutNetworkOff(devServer)
lightenToolkit()
keepHeapSmall()
protocol.registerSchemesAsPrivileged([APP_SCHEME, CLIP_SCHEME])
app.on('window-all-closed', () => app.quit())
void app
  .whenReady()
  .then(start)
  .catch(async (cause) => refuseToStart(cause, await readLanguage(settingsPath)))

async function start() {
  guardContents(devServer)
  // The window's page learns its schemes when it begins to load, which is before there is a library.
  const pictures = later<(name: string) => Promise<Uint8Array>>()
  serveApp(join(__dirname, '../renderer'), async (name) => (await pictures.there)(name))

  const told = new EventEmitter().setMaxListeners(Infinity)
  // The window loads while the library is opened; what it asks meanwhile waits.
  const placeFile = new WindowPlaceFile(join(ownFolders.data, 'window.json'))
  const window = makeWindow(await placeFile.read())
  followPlace(window, (place) => void placeFile.keep(place))
  const heard = hearWindow(window)
  const problems = earlyProblems(tellWindow(() => window))
  const tell: Tell = (name, event) => {
    problems.tell(name, event)
    told.emit(name, event)
  }
  const now = () => new Date().toISOString()
  const newId = () => makeId(Date.now(), randomBytes(16))
  const report = (said: Sentence) =>
    tell('problem.met', problemOf(new NotebookError('library-unreadable', said)))

  const noticed = new EventEmitter()
  const moved = await readMovedLibrary(ownFolders.data)
  const named =
    app.commandLine.getSwitchValue('library') || defaultLibrary(env, homedir(), moved?.folder)
  const folder = resolve(named)
  const machine = await readMachineId(ownFolders.data, () => makeMachineId(randomBytes(6)))
  const openStore = () =>
    LibraryStore.open(folder, {
      machine,
      now,
      newId,
      report,
      noticed: (names) => noticed.emit('records', names),
      cacheFolder: ownFolders.cache,
      dataFolder: ownFolders.data,
      calm: () => calm,
    })
  const { lock } = libraryPaths(folder, machine)
  const opening = openOrShow(lock, openStore, { to: links.given(), files: handed.given() })
  const loaded = loadWindow(window, devServer, opening)
  // What nobody waits for begins when the window has what it first shows.
  const calm = loaded.then(heard.calm, () => undefined)
  const store = await opening
  if (store === null) {
    console.log(`${folder} is open in a Commonplace already. Its window is in front now.`)
    return app.exit(0)
  }
  const settings = await SettingsFile.open(settingsPath)

  const language = () => settings.settings.language ?? 'en'
  const messages = () => messagesIn(language())
  const historyFile = new HistoryFile(ownFolders.data, store.id)
  const worker = startWorker(workerPath, () => void fillIndex())
  const notebook = new Notebook({
    store,
    now,
    newId,
    tell,
    ...workerTools(worker.ask),
    capture: capturing(
      (source, signal) => worker.ask('page.capture', { source }, signal),
      makeRenderer({
        page: (address, signal) => fetchPage(address, nodeTools, signal),
        part: (wanted, signal) => visitPart(wanted, nodeTools, signal),
      }),
    ),
    importLedger: new ImportLedger(ownFolders.data, store.id),
    indexFolder: indexFolder(ownFolders.cache, store),
    readAt: () => settings.settings.readAt,
    language,
    historyFile,
    ruleLog: new RuleLog(ownFolders.data, store.id),
  })
  void notebook.changes.recallHistory()

  noticed.on('records', (names: RecordName[]) => void notebook.changes.notice(names))
  const house = keepHouse(notebook, report)
  const care = new CareJobs(tell)
  const moving = makeMoving({
    folder,
    dataFolder: ownFolders.data,
    moved,
    report,
    desktop: {
      quit: () => app.quit(),
      relaunch: (args) => app.relaunch({ args }),
      putInTrash: (path) => shell.trashItem(path),
    },
  })
  // The window shows how far the folder is read, and asks again once it is.
  const toldRead = () => void notebook.changes.notice([])
  void store.checked.then(toldRead, toldRead)

  // A library that cannot be indexed can still be read.
  const fillIndex = (after?: Promise<unknown>) =>
    notebook.indexKeeper.fill(after).catch((cause) => tell('problem.met', problemOf(cause)))

  const files = clipFiles(notebook, () => settings.settings, join(resources, 'fonts'))
  pictures.comes(files.asset)
  serveClips(files)
  const keys = makeKeyForwarding(tell)
  const showMenu = menuSetter(tell, devServer !== undefined, () => messages().menu.system)
  showMenu(firstMenu(messages().menu))
  const linked = linkHandlers(tell)
  links.follow(linked.follow)
  heard.answerWith({
    ...notebookHandlers(notebook, care, join(resources, 'welcome.html')),
    ...moveHandlers(moving.move, care, moving.doors),
    ...problems.handlers,
    ...linked.handlers,
    ...settingsHandlers(settings, tell),
    ...printHandlers(
      () => window,
      (id) => notebook.clip(id),
      () => messages().dialogs,
    ),
    ...aboutHandlers({ version: __VERSION__, source: __SOURCE__ }),
    ...choosingHandlers(() => window, messages),
    ...desktopHandlers(() => window, folder, keys.set, showMenu),
  })

  const clipHanded = (paths: readonly string[]) => {
    const sources = paths.map((path) => ({ kind: 'file' as const, path }))
    if (sources.length > 0) notebook.captures.start(sources, 'ask')
  }

  console.log(`Library: ${folder}`)
  const filled = fillIndex(calm)
  const door = receiveGuests(
    { notebook, told, indexed: () => notebook.indexKeeper.opened() },
    {
      program: 'app',
      version: __VERSION__,
      showWindow: async (to, paths) => {
        await loaded
        if (to) linked.follow(to)
        clipHanded(paths)
        return bringToFront(window)
      },
    },
  )
  door.catch((cause) => console.error(`Other programs cannot reach this one. ${cause}`))
  leaveInOrder([
    () => door.then((open) => open.shut()),
    () => house.stop(),
    () => patiently(notebook.indexKeeper.rest()),
    () => worker.stop(),
    () => historyFile.flush(),
    () => store.close(),
    () => moving.end(),
  ])

  await loaded
  handed.follow(clipHanded)
  keys.watch(window)
  console.log('Window ready')
  await filled
}

// What the index could not bring to disk in time is put into it again at the next start.
function patiently(work: Promise<void>) {
  const waited = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  return Promise.race([work, waited]).catch(() => undefined)
}
