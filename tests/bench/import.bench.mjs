import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { _electron } from '@playwright/test'

import { makeArticles } from './articles.mjs'
import { passed, percentiles } from './measure.mjs'
import { sizes } from './sizes.mjs'
import { findSqlite, openDatabase } from './sqlite-peer.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const [ROWS] = sizes('rows', [10_000])
const TOP = join(import.meta.dirname, '../..')
/** Milliseconds between two questions of the window while the import goes on. */
const EVERY = 50

const home = temporaryFolder()
const sqlite = findSqlite()
const results = []
for (const [name, file, write] of [
  ['rows of a list (Instapaper CSV)', 'list.csv', csvOf],
  ['articles with their text (wallabag JSON)', 'articles.json', jsonOf],
]) {
  const many = file.endsWith('.json') ? Math.round(ROWS / 5) : ROWS
  const path = join(home, file)
  writeFileSync(path, write(many))
  const ours = await importInApp(join(home, `${file}-library`), path)
  const theirs = sqlite ? await importIntoSqlite(join(home, `${file}.db`), many, file) : null
  results.push({ name, many, ours, theirs })
}
printTable(
  'Importing in the real app, durable, beside better-sqlite3 with the same rows one transaction each',
  [
    '',
    'rows',
    'rows a second',
    'to SQLite',
    'longest / p95 wait of the window',
    'main / worker MB',
  ],
  results.map(({ name, many, ours, theirs }) => [
    name,
    count(many),
    count(many / (ours.took / 1000)),
    theirs === null ? '' : ratio(ours.took, theirs),
    `${ms(ours.longest)} / ${ms(ours.p95)} ms`,
    `${megabytes(ours.main)} / ${megabytes(ours.worker)}`,
  ]),
)

/** Takes an export in by the window's own requests, while the window goes on drawing and asking. */
async function importInApp(folder, path) {
  mkdirSync(folder, { recursive: true })
  const app = await _electron.launch({
    cwd: TOP,
    args: [
      '.',
      `--library=${join(folder, 'library')}`,
      `--user-data-dir=${join(folder, 'data')}`,
      // Chromium refuses its sandbox to root; a person on a desktop is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  try {
    const window = await app.firstWindow()
    await window.getByRole('navigation', { name: 'Library' }).waitFor()
    const memory = { main: 0, worker: 0 }
    const weigh = async () => {
      const now = await app.evaluate(({ app: electron }) =>
        electron.getAppMetrics().map(({ type, memory: { workingSetSize } }) => ({
          type,
          bytes: workingSetSize * 1024,
        })),
      )
      const most = (type) =>
        Math.max(0, ...now.filter((each) => each.type === type).map(({ bytes }) => bytes))
      memory.main = Math.max(memory.main, most('Browser'))
      memory.worker = Math.max(memory.worker, most('Utility'))
    }
    const weighing = setInterval(() => void weigh().catch(() => undefined), 1000)
    const { took, waits, sum } = await window.evaluate(importHere, { path, every: EVERY })
    clearInterval(weighing)
    await weigh()
    if (sum.left > 0 || sum.failed > 0) throw new Error(`Not all came in: ${JSON.stringify(sum)}.`)
    return { took, longest: Math.max(...waits), p95: percentiles(waits).p95, ...memory }
  } finally {
    await app.close()
  }
}

// Runs in the window. A wait is from asking for the first page of the list to its being drawn.
async function importHere({ path, every }) {
  const { commonplace } = globalThis
  const done = new Promise((resolve) =>
    commonplace.subscribe('job.finished', (job) => job.kind === 'importing' && resolve(job)),
  )
  const began = performance.now()
  await commonplace.request('imports.start', { path })
  const waits = []
  let isOver = false
  const asking = (async () => {
    while (!isOver) {
      const asked = performance.now()
      await commonplace.request('library.summary', undefined)
      await new Promise((drawn) => requestAnimationFrame(drawn))
      waits.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, every))
    }
  })()
  const job = await done
  const took = performance.now() - began
  isOver = true
  await asking
  return { took, waits, sum: job.sum }
}

async function importIntoSqlite(path, many, file) {
  const database = openDatabase(sqlite, path)
  const rows = file.endsWith('.json') ? JSON.parse(jsonOf(many)) : null
  const took = await passed(() => {
    for (let at = 0; at < many; at++) {
      const html = rows?.[at].content ?? `<p>${titleOf(at)}</p>`
      const page = { wordCount: 10, original: html, articleHtml: html, articleText: html }
      const savedAt = new Date(1_600_000_000_000 + at * 1000).toISOString()
      database.addClipDurably(
        {
          ...{ id: String(at), url: addressOf(at), title: titleOf(at), site: 'example.org' },
          ...{ publishedAt: null, savedAt, place: 'inbox', favorite: false, excerpt: '' },
          ...{ tags: [`tag ${at % 50}`], highlights: [], versions: [{ id: `v${at}` }] },
        },
        page,
      )
    }
  })
  database.close()
  return took
}

function csvOf(many) {
  const row = (at) =>
    `${addressOf(at)},"${titleOf(at)}",,Unread,${1_600_000_000 + at},"[""tag ${at % 50}""]"`
  return [
    'URL,Title,Selection,Folder,Timestamp,Tags',
    ...Array.from({ length: many }, (_, at) => row(at)),
  ].join('\n')
}

function jsonOf(many) {
  return JSON.stringify(
    makeArticles(many, 7).map(({ paragraphs }, at) => ({
      ...{ id: at, title: titleOf(at), url: addressOf(at), tags: [`tag ${at % 50}`] },
      ...{ is_archived: 0, is_starred: 0, annotations: [], mimetype: 'text/html', language: 'en' },
      content: paragraphs.map((words) => `<p>${words}</p>`).join(''),
      created_at: new Date(1_600_000_000_000 + at * 1000).toISOString(),
    })),
  )
}

function addressOf(at) {
  return `https://example.org/page-${at}`
}

function titleOf(at) {
  return `Page ${at} of the keeper’s book`
}
