import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { makeId } from '#core/library/id'
import { inEnglish, type Sentence } from '#core/messages/sentence'
import { askHere } from '#contract/ask-here'
import { workerRequests } from '#contract/worker-requests'
import { indexFolder } from '#notebook/search/index-folder'
import { Notebook } from '#notebook/notebook'
import { workerTools } from '#notebook/worker-tools'
import { foundPage } from '#notebook/search/searching'
import { verification } from '#notebook/care/verification'
import { LibraryStore } from '#storage/library-store'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { workerHandlers } from '#worker/worker-handlers'
import { Asked, type Answers, type Seen } from './asked'

// A notebook on real files that does what it is told, a line of JSON each, and says when that is acknowledged. It
// ends by being killed, or when it is told to close.
const [folder = '', data = ''] = process.argv.slice(2)
const now = () => new Date().toISOString()
const newId = () => makeId(Date.now(), randomBytes(16))
const say = (said: object) => process.stdout.write(`${JSON.stringify(said)}\n`)

async function open(): Promise<Notebook> {
  const cache = `${data}/derived`
  const report = (said: Sentence) => say({ report: inEnglish(said) })
  const tools = { machine: 'test', now, newId, report, noticed: () => undefined }
  const store = await LibraryStore.open(folder, { ...tools, cacheFolder: cache, dataFolder: data })
  await store.checked
  const ask = askHere(workerRequests, workerHandlers())
  const notebook = new Notebook({
    store,
    now,
    newId,
    ...workerTools(ask),
    capture: (source) => ask('page.capture', { source }),
    importLedger: null,
    tell: () => undefined,
    indexFolder: indexFolder(cache, store),
  })
  await notebook.indexKeeper.fill()
  return notebook
}

async function answer(notebook: Notebook, asked: Asked): Promise<Answers[keyof Answers]> {
  const { store } = notebook.tools
  switch (asked.ask) {
    case 'clip': {
      const { id, title, text } = asked
      const metadata = { ...aCapturedPage().metadata, title }
      const page = aCapturedPage({ articleText: text, articleHtml: `<p>${text}</p>`, metadata })
      const version = await store.files.writeVersion(id, page)
      await notebook.apply({ type: 'clip.added', clip: aClip({ id, title, versions: [version] }) })
      return null
    }
    case 'apply':
      await notebook.apply(asked.change)
      return null
    case 'write': {
      const { edits } = await notebook.note(asked.id)
      await notebook.editNote(asked.id, { body: asked.body }, edits)
      return null
    }
    case 'undo':
      return notebook.undo()
    case 'redo':
      return notebook.redo()
    case 'search': {
      const { found } = await foundPage(notebook, { query: asked.query, offset: 0, limit: 10 })
      return found.map(({ row }) => row.id)
    }
    case 'backup':
      return (await store.takeBackup('by-hand')) !== null
    case 'verify': {
      const work = { signal: new AbortController().signal, progress: () => undefined }
      return (await verification(notebook, work)).wrong
    }
    case 'see':
      return see(notebook)
    case 'close':
      await notebook.indexKeeper.rest()
      await store.close()
      return heap()
  }
}

async function see({ tools: { store } }: Notebook): Promise<Seen> {
  const seen: Seen = { clips: {}, notes: {} }
  for (const id of store.catalogue.clipIds) {
    const clip = await store.clip(id)
    const row = store.catalogue.clip(id)
    if (!clip || !row) continue
    const { articleText } = await store.files.article(clip)
    seen.clips[id] = {
      title: clip.title,
      text: articleText,
      place: clip.place,
      tags: clip.tags.toSorted(),
      highlights: Object.fromEntries(clip.highlights.map((each) => [each.id, each.note])),
      listed: { place: row.place, tags: row.tags.toSorted(), highlights: row.highlightCount },
    }
  }
  for (const id of store.catalogue.noteIds) {
    const note = await store.note(id)
    if (!note) continue
    const { title, body, trashed } = note
    seen.notes[id] = { title, body, trashed }
  }
  return seen
}

// Bytes of what is held, after the garbage is gone.
function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}

async function work() {
  const notebook = await open()
  say({ opened: true })
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = Asked.parse(JSON.parse(line))
    say({ answer: await answer(notebook, asked) })
    if (asked.ask === 'close') break
  }
  process.exit()
}

void work()
