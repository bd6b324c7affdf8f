import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Index } from 'flexsearch'

import { temporaryFolder } from './temporary-folder.mjs'

// Outside the project: they are measured, not used. Kept, because SQLite takes a minute to build.
const FOLDER = join(tmpdir(), 'commonplace-bench-peers')
const PACKAGES = ['better-sqlite3@12.11.1', 'minisearch@7.2.0']

/** Engines to measure beside ours, each ready to build an index; those that cannot be had are left out, with the reason. */
export function searchPeers() {
  const peers = [{ name: 'FlexSearch', build: buildFlexSearch, isInMemory: true }]
  try {
    const required = requireFrom(FOLDER)
    const MiniSearch = required('minisearch')
    const Database = required('better-sqlite3')
    peers.unshift({
      name: 'MiniSearch',
      build: (entries) => buildMiniSearch(MiniSearch, entries),
      isInMemory: true,
    })
    peers.unshift({ name: 'FTS5', build: (entries) => buildFts5(Database, entries) })
  } catch (reason) {
    console.log(`SQLite FTS5 and MiniSearch are left out: ${String(reason.message).split('\n')[0]}`)
  }
  return peers
}

function requireFrom(folder) {
  const ready = join(folder, 'node_modules', 'better-sqlite3', 'build', 'Release')
  if (!existsSync(ready)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const npm = (...words) =>
      execFileSync('npm', words, {
        cwd: folder,
        stdio: 'pipe',
        shell: process.platform === 'win32',
      })
    npm('install', '--no-audit', '--no-fund', ...PACKAGES)
    // npm may leave install scripts out until they are asked for.
    if (!existsSync(ready)) npm('rebuild', 'better-sqlite3')
  }
  return createRequire(join(folder, 'package.json'))
}

function buildFts5(Database, entries) {
  const database = new Database(join(temporaryFolder(), 'fts5.db'))
  database.pragma('journal_mode=WAL')
  database.exec(
    `CREATE VIRTUAL TABLE a USING fts5(title, text, tokenize='porter unicode61', prefix='2 3')`,
  )
  const insert = database.prepare('INSERT INTO a(rowid, title, text) VALUES (?, ?, ?)')
  const insertAll = database.transaction(() => {
    entries.forEach(({ title, body }, place) => insert.run(place + 1, title, body))
  })
  insertAll()
  database.exec(`INSERT INTO a(a) VALUES ('optimize')`)
  const find = database
    .prepare('SELECT rowid FROM a WHERE a MATCH ? ORDER BY bm25(a, 2.0, 1.0) LIMIT 20')
    .pluck()
  const quoted = (words) => words.map((word) => `"${word}"`)
  const asked = {
    all: (words) => quoted(words).join(' AND '),
    any: (words) => quoted(words).join(' OR '),
    phrase: (words) => `"${words.join(' ')}"`,
    near: (words) => `NEAR(${quoted(words).join(' ')}, 10)`,
    typing: (words) => `${quoted(words).join(' AND ')}*`,
  }
  return (mode, words) => find.all(asked[mode](words)).map((row) => row - 1)
}

function buildMiniSearch(MiniSearch, entries) {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 } },
  })
  index.addAll(entries.map(({ title, body }, id) => ({ id, title, text: body })))
  return (mode, words) => {
    if (mode === 'phrase' || mode === 'near') return null
    const combineWith = mode === 'any' ? 'OR' : 'AND'
    const prefix = mode === 'typing' && ((_term, at, terms) => at === terms.length - 1)
    return index
      .search(words.join(' '), { combineWith, prefix })
      .slice(0, 20)
      .map(({ id }) => id)
  }
}

function buildFlexSearch(entries) {
  const index = new Index({ tokenize: 'strict' })
  entries.forEach(({ title, body }, place) => index.add(place, `${title}\n${body}`))
  return (mode, words) => {
    if (mode !== 'all' && mode !== 'any') return null
    return index.search(words.join(' '), { limit: 20, suggest: mode === 'any' })
  }
}
