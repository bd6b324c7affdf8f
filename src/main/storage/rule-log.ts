import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Id } from '#core/library/id'
import { RuleRun } from '#core/rule/rule-run'
import { makeFolder, replaceDurably } from './durable-file'

const MOST = 300

/** What rules did in a library, as long as it is remembered. It is told again by the history, so it is no record. */
export class RuleLog {
  readonly #path: string
  readonly #folder: string
  #runs: Promise<RuleRun[]> | null = null

  constructor(dataFolder: string, library: Id) {
    this.#folder = join(dataFolder, 'libraries', library)
    this.#path = join(this.#folder, 'rules.json')
  }

  /** Newest first. */
  async read(): Promise<RuleRun[]> {
    this.#runs ??= readFile(this.#path, 'utf8').then(
      (text) => z.array(RuleRun).catch([]).parse(parsed(text)),
      () => [],
    )
    return this.#runs
  }

  async add(run: RuleRun): Promise<void> {
    const runs = [run, ...(await this.read())].slice(0, MOST)
    this.#runs = Promise.resolve(runs)
    await makeFolder(this.#folder)
    await replaceDurably(this.#path, JSON.stringify(runs, null, 2))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
