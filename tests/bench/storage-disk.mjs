import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { count, megabytes, printTable, ratio } from './table.mjs'

const BLOCK = 512
const KINDS = ['original.html', 'article.html', 'article.txt']

/** What a library takes of the disk, against the bytes of its articles: each as captured, as HTML and as text. */
export function measureDisk(size, home, sqlite) {
  const articles = { bytes: 0, blocks: 0 }
  const library = measured(join(home, 'library'), ({ name, bytes, blocks }) => {
    if (!KINDS.includes(name)) return
    articles.bytes += bytes
    articles.blocks += blocks
  })
  const derived = measured(join(home, 'data', 'derived'))
  const rows = [
    ['the articles themselves', articles],
    ['Commonplace, the library folder', library],
    ['Commonplace, with what is derived', sum(library, derived)],
  ]
  if (sqlite) rows.push(['better-sqlite3', sizeOf(join(home, 'articles.db'))])
  printTable(
    `On disk, ${count(size)} clips`,
    [
      '',
      'bytes of files, MB',
      'to the articles',
      'blocks and folders, MB',
      'to the articles’ bytes',
      'to their blocks',
    ],
    rows.map(([name, { bytes, blocks }]) => [
      ...[name, megabytes(bytes), ratio(bytes, articles.bytes)],
      ...[megabytes(blocks), ratio(blocks, articles.bytes), ratio(blocks, articles.blocks)],
    ]),
  )
}

// A folder takes blocks, but no bytes of any file.
function measured(folder, seen = () => undefined) {
  let total = { bytes: 0, blocks: sizeOf(folder).blocks }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      total = sum(total, measured(path, seen))
    } else {
      const file = sizeOf(path)
      seen({ name: entry.name, ...file })
      total = sum(total, file)
    }
  }
  return total
}

function sizeOf(path) {
  // Windows tells of no blocks.
  const { size, blocks = Math.ceil(size / BLOCK) } = statSync(path)
  return { bytes: size, blocks: blocks * BLOCK }
}

function sum(a, b) {
  return { bytes: a.bytes + b.bytes, blocks: a.blocks + b.blocks }
}
