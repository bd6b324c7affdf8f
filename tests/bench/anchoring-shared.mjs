import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { count, printTable } from './table.mjs'

const PEERS = ['hypothesis', 'dmppatch']

/** Scores engines by the shared harness in this folder on its development pairs, beside the methods of others. */
export async function scoreShared(folder, { engine, quoteAlone }) {
  const load = (path) => import(pathToFileURL(join(folder, path)).href)
  const { expand } = await load('lib/dataset.mjs')
  const { judge, tally } = await load('lib/score.mjs')
  const peers = await loadPeers(load)
  const engines = [engine, quoteAlone, ...peers]
  const scored = engines.map(() => new Map())
  const files = readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.jsonl'))

  for (const row of files.flatMap((name) => readRows(join(folder, 'data', name)))) {
    const { O, N, map, back, sel } = expand(row)
    engines.forEach(({ prepare, anchor }, at) => {
      const prepared = prepare(row.old, row.new, row)
      const group = row.set === 'git' ? 'real edits' : groupOf(row.source)
      const verdicts = row.hl.map((h) => judge(O, N, map, back, h, anchor(prepared, sel(h))))
      scored[at].set(group, [...(scored[at].get(group) ?? []), ...verdicts])
    })
  }
  printTable(
    `The shared measure's development pairs, in percent${peers.length > 0 ? '' : ' (the methods of others need the packages of its package.json)'}`,
    ['', 'highlights', 'correct', 'gone, said so', 'wrong place'],
    engines.flatMap(({ name }, at) =>
      [...scored[at]].sort().map(([group, verdicts]) => {
        const { n, correct, gone, orphanOk, wrong } = tally(verdicts)
        const saidSo = gone > 0 ? orphanOk.toFixed(1) : '-'
        return [`${name}: ${group}`, count(n), correct.toFixed(1), saidSo, wrong.toFixed(2)]
      }),
    ),
  )
}

function groupOf(source) {
  if (source.startsWith('norm-')) return 'another extractor'
  if (/copyAndEdit|dropTwin|pullQuote/.test(source)) return 'lookalikes and repeats'
  return source.includes('move') ? 'moves' : 'mixed edits'
}

async function loadPeers(load) {
  try {
    const { algorithms } = await load('algos/index.mjs')
    return PEERS.map((name) => algorithms[name])
  } catch (cause) {
    if (cause.code === 'ERR_MODULE_NOT_FOUND') return []
    throw cause
  }
}

function readRows(path) {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
