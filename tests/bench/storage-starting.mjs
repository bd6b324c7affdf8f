import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { _electron } from '@playwright/test'

import { percentiles } from './measure.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'

const TOP = join(import.meta.dirname, '../..')
/** Milliseconds after which the memory of a started app is looked at once more. */
const LATER = 20_000

/** The built app from its start to a list one can use, by turns with an empty library. */
export async function measureStarting({ size, home, empty }, starts) {
  const ways = [
    {
      name: 'an empty library',
      home: empty,
      isUsable: (window) => window.getByText('Your library is empty').waitFor(),
    },
    {
      name: `${count(size)} clips`,
      home,
      isUsable: (window) => window.getByRole('option').first().waitFor(),
    },
  ].map((way) => ({ ...way, listed: [], memory: [] }))
  for (let round = 0; round <= starts; round++) {
    for (const way of ways) {
      const { listed, memory } = await startOnce(way, round === starts ? LATER : 0)
      // The first time warms the disk cache.
      if (round > 0) way.listed.push(listed)
      way.memory.push(memory)
    }
  }
  const peer = percentiles(ways[0].listed).p50
  printTable(
    `Starting the built app, ${starts} times each by turns, to a list one can use. Memory of its main process right then\nand ${LATER / 1000} s later, while the index is being filled; its own is what it shares with no file and no other process`,
    ['', 'p50 ms', 'p95 ms', 'to empty', 'rss MB', 'rss MB later', 'of it its own'],
    ways.map(({ name, listed, memory }) => {
      const { p50, p95 } = percentiles(listed)
      return [
        name,
        ms(p50),
        ms(p95),
        ratio(p50, peer),
        megabytes(memory[0].rss),
        megabytes(memory.at(-1).rss),
        ...[memory.at(-1).own].map((own) => (own === null ? '' : megabytes(own))),
      ]
    }),
  )
}

async function startOnce({ home, isUsable }, later) {
  const began = performance.now()
  const app = await _electron.launch({
    cwd: TOP,
    args: [
      '.',
      `--library=${join(home, 'library')}`,
      `--user-data-dir=${join(home, 'data')}`,
      // Chromium refuses its sandbox to root; a person on a desktop is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  })
  try {
    const window = await app.firstWindow()
    await window.getByRole('navigation', { name: 'Library' }).waitFor()
    await isUsable(window)
    const listed = performance.now() - began
    if (later > 0) await new Promise((resolve) => setTimeout(resolve, later))
    const rss = await residentMemory(app).catch(() => residentMemory(app))
    return { listed, memory: { rss, own: ownMemory(app.process().pid) } }
  } finally {
    await app.close()
  }
}

// An answer can be lost when garbage is collected right then; it is asked for once more.
function residentMemory(app) {
  return app.evaluate(() => process.memoryUsage().rss)
}

/** Bytes of memory that are this process's alone; null where the system does not tell. */
function ownMemory(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return 1024 * Number(/^Private_Dirty: +(\d+) kB/m.exec(text)?.[1] ?? NaN)
  } catch {
    return null
  }
}
