import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expectSuccess } from './command.mjs'
import { inRoot } from './places.mjs'
import { notices } from './package/notices.mjs'
import { npm, run } from './run.mjs'

const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const ENTRY = inRoot('out', 'main', 'index.js')
// Written after a whole build, so that a build cut short, or one for `npm run dev`, is not trusted.
const STAMP = inRoot('out', '.built')

/** Builds the app. */
export async function build() {
  console.log('Building the app.')
  const started = new Date().toISOString()
  const code = await run(...npm('run', '--silent', 'build', '--', '--logLevel', 'warn'))
  expectSuccess(code, 'The app could not be built. What electron-vite says above tells why.')
  const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  await writeFile(inRoot('out', 'licenses.txt'), notices({ ...about, title: about.productName }))
  await writeFile(STAMP, started)
}

/** Builds the app unless nothing it is made from has changed since the last build began. */
export async function buildIfStale() {
  if (isStale()) await build()
}

function isStale() {
  if (!existsSync(STAMP) || !existsSync(ENTRY)) return true
  if (newest(ENTRY) > newest(STAMP)) return true
  const began = Date.parse(readFileSync(STAMP, 'utf8'))
  return SOURCES.some((name) => newest(inRoot(name)) > began)
}

/** When a file, or anything in a folder, last changed. A removed file changes its folder. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}
