import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import type { Command } from './command'
import { ServedIndex } from './served-index'
import { WrongUsage } from './wrong-usage'

/** `commonplace serve --jsonl`: the search engine by itself, for programs that measure it. */
export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve --jsonl',
  summary: 'Answer search requests on standard input, over an index of their own, to be measured.',
  options: ['jsonl'],
  operands: { least: 0, most: 0 },
  check: ({ options }) => {
    if (!options.jsonl)
      throw new WrongUsage('“serve” speaks one language so far: --jsonl.', 'serve')
  },
  runAlone: async () => {
    const folder = mkdtempSync(join(process.env['BENCH_WORK'] || tmpdir(), 'served-'))
    const served = new ServedIndex(join(folder, 'index'))
    try {
      for await (const line of createInterface({ input: process.stdin })) {
        if (line === '') continue
        const answer = await served.answer(line)
        process.stdout.write(`${JSON.stringify(answer)}\n`)
        if ('ok' in answer) break
      }
    } finally {
      served.close()
      rmSync(folder, { recursive: true, force: true })
    }
    process.stdin.destroy()
    return 'done'
  },
}
