import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

// Outside the project: it is measured, not used. Kept, because it takes a minute to build.
const FOLDER = join(tmpdir(), 'commonplace-bench-sqlite')
const PACKAGE = 'better-sqlite3@12.11.1'

const TABLES = `
  CREATE TABLE IF NOT EXISTS clips (id TEXT PRIMARY KEY, url TEXT, title TEXT, site TEXT, published TEXT,
    saved TEXT, place TEXT, favorite INTEGER, words INTEGER, excerpt TEXT, card TEXT) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS clips_saved ON clips (saved);
  CREATE TABLE IF NOT EXISTS tags (clip TEXT, tag TEXT, PRIMARY KEY (clip, tag)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS highlights (id TEXT PRIMARY KEY, clip TEXT, highlight TEXT) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS highlights_clip ON highlights (clip);
  CREATE TABLE IF NOT EXISTS versions (id TEXT PRIMARY KEY, clip TEXT, original BLOB, html TEXT, text TEXT);
`

/** The folder better-sqlite3 is in, installed there if need be; null, with the reason printed, when it cannot be had. */
export function findSqlite() {
  try {
    const built = join(FOLDER, 'node_modules', 'better-sqlite3', 'build', 'Release')
    if (!existsSync(built)) install(built)
    sqliteIn(FOLDER)(':memory:').close()
    return FOLDER
  } catch (cause) {
    console.log(`better-sqlite3 cannot be had here, so ours is measured alone. ${cause}`)
    return null
  }
}

/** A database with the rows that the library's records hold, as durable as they are. */
export function openDatabase(folder, path) {
  const database = sqliteIn(folder)(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(TABLES)
  const addCard = database.prepare('INSERT INTO clips VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addTag = database.prepare('INSERT OR IGNORE INTO tags VALUES (?, ?)')
  const addMark = database.prepare('INSERT INTO highlights VALUES (?, ?, ?)')
  const addVersion = database.prepare('INSERT INTO versions VALUES (?, ?, ?, ?, ?)')
  const addHighlight = (clip, highlight) =>
    addMark.run(highlight.id, clip, JSON.stringify(highlight))
  const addClip = (clip, page) => {
    const { highlights, tags, ...card } = clip
    addCard.run(
      ...[clip.id, clip.url, clip.title, clip.site, clip.publishedAt, clip.savedAt, clip.place],
      ...[Number(clip.favorite), page.wordCount, clip.excerpt, JSON.stringify(card)],
    )
    for (const tag of tags) addTag.run(clip.id, tag)
    for (const highlight of highlights) addHighlight(clip.id, highlight)
    const original = Buffer.from(page.original)
    addVersion.run(clip.versions[0].id, clip.id, original, page.articleHtml, page.articleText)
  }
  return {
    begin: () => database.exec('BEGIN'),
    commit: () => database.exec('COMMIT'),
    close: () => database.close(),
    addClip,
    addClipDurably: database.transaction(addClip),
    addHighlight,
    tagAll: database.transaction((ids, tag) => ids.forEach((id) => addTag.run(id, tag))),
    firstRows: (number) =>
      database.prepare('SELECT * FROM clips ORDER BY saved DESC LIMIT ?').all(number),
    /** All that a list shows and filters by, in memory. */
    allRows: () =>
      database
        .prepare(
          'SELECT id, url, title, site, published, saved, place, favorite, words, excerpt FROM clips',
        )
        .all(),
    remove: (ids) =>
      database.transaction(() => {
        for (const [table, column] of [
          ['clips', 'id'],
          ['tags', 'clip'],
          ['highlights', 'clip'],
          ['versions', 'clip'],
        ]) {
          const gone = database.prepare(`DELETE FROM ${table} WHERE ${column} = ?`)
          ids.forEach((id) => gone.run(id))
        }
      })(),
  }
}

function install(built) {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n')
  const npm = (...words) =>
    execFileSync('npm', words, {
      cwd: FOLDER,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    })
  npm('install', '--no-audit', '--no-fund', PACKAGE)
  // npm may leave install scripts out until they are asked for.
  if (!existsSync(built)) npm('rebuild', 'better-sqlite3')
}

function sqliteIn(folder) {
  return createRequire(join(folder, 'package.json'))('better-sqlite3')
}
