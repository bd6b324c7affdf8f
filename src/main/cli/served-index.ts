import { cpSync } from 'node:fs'
import process from 'node:process'
import { z } from 'zod'
import { makeId, type Id } from '#core/library/id'
import type { SearchEntry } from '#core/search/search-entry'
import { FullTextIndex } from '#index/full-text-index'
import { queryFor, ServedMode } from './served-query'

const ServedDocument = z.object({
  id: z.number().int().nonnegative(),
  title: z.string(),
  text: z.string(),
  tags: z.array(z.string()).default([]),
})
type ServedDocument = z.infer<typeof ServedDocument>

const documents = z.array(ServedDocument)
const ServedRequest = z.discriminatedUnion('op', [
  z.object({ op: z.literal('hello') }),
  z.object({ op: z.literal('add'), docs: documents }),
  z.object({ op: z.literal('update'), docs: documents }),
  z.object({ op: z.literal('remove'), ids: z.array(z.number().int().nonnegative()) }),
  z.object({ op: z.literal('done') }),
  z.object({
    op: z.literal('search'),
    q: z.string(),
    mode: ServedMode.default('any'),
    limit: z.number().int().positive().default(10),
  }),
  z.object({ op: z.literal('save'), dir: z.string() }),
  z.object({ op: z.literal('load'), dir: z.string() }),
  z.object({ op: z.literal('mem') }),
  z.object({ op: z.literal('quit') }),
])
type ServedRequest = z.infer<typeof ServedRequest>

const EPOCH = Date.UTC(2024, 0, 1)
const NOW = new Date(EPOCH).toISOString()
const ID_TIME_LENGTH = 10

declare const __VERSION__: string

/** An index that answers requests written as JSON, with the time that each took. */
export class ServedIndex {
  #index: FullTextIndex

  constructor(folder: string) {
    this.#index = new FullTextIndex(folder)
  }

  async answer(line: string): Promise<object> {
    try {
      return await this.#answer(ServedRequest.parse(JSON.parse(line)))
    } catch (thrown) {
      return { error: thrown instanceof Error ? thrown.message : String(thrown) }
    }
  }

  close(): void {
    this.#index.close()
  }

  async #answer(request: ServedRequest): Promise<object> {
    switch (request.op) {
      case 'hello': {
        const features = { any: true, all: true, phrase: true, prefix: true, fuzzy: true }
        return { name: 'commonplace', version: __VERSION__, features }
      }
      case 'add':
      case 'update':
        return timed(() => this.#index.put(request.docs.map(entryOf)))
      case 'remove':
        return timed(() => this.#index.remove(request.ids.map(idOf)))
      case 'done':
        return timed(() => this.#index.settle())
      case 'search': {
        let ids: number[] = []
        const time = await timed(async () => {
          ids = (await this.#search(request)).map(numberOf)
        })
        return { ids, ...time }
      }
      case 'save':
        return timed(async () => {
          await this.#index.settle()
          cpSync(this.#index.folder ?? '', request.dir, { recursive: true })
        })
      case 'load':
        return timed(() => {
          this.#index.close()
          this.#index = new FullTextIndex(request.dir)
        })
      case 'mem': {
        // Where the process lets it be asked for, as the peers do: garbage is not memory that is needed.
        globalThis.gc?.()
        const { rss, heapUsed, external } = process.memoryUsage()
        return { rss, heap: heapUsed, external }
      }
      case 'quit':
        return { ok: true }
    }
  }

  async #search({ q, mode, limit }: Search): Promise<Id[]> {
    const question = { query: queryFor(q, mode), now: NOW }
    const found = await this.#index.findIds({ ...question, offset: 0, limit })
    if (mode !== 'fuzzy' || found.length >= limit) return found

    // The close matches, a few of each, as they would be offered.
    const { close } = await this.#index.hints(question)
    const each = Math.max(1, Math.ceil((limit - found.length) / Math.max(1, close.length)))
    for (const { query } of close) {
      found.push(
        ...(await this.#index.findIds({ ...question, query: `${query} `, offset: 0, limit: each })),
      )
    }
    return found.slice(0, limit)
  }
}

type Search = Extract<ServedRequest, { op: 'search' }>

/** Milliseconds that passed, and those of the processor. */
async function timed(work: () => void | Promise<void>): Promise<{ ms: number; cpu: number }> {
  const before = process.cpuUsage()
  const began = performance.now()
  await work()
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return { ms, cpu: (user + system) / 1000 }
}

function entryOf({ id, title, text, tags }: ServedDocument): SearchEntry {
  return {
    id: idOf(id),
    kind: 'clip',
    title,
    body: text,
    authors: [],
    site: null,
    url: null,
    tags,
    highlights: [],
    place: 'inbox',
    favorite: false,
    progress: 0,
    language: 'en',
    wordCount: 0,
    versionCount: 1,
    imageCount: 0,
    savedAt: NOW,
    publishedAt: null,
    lastReadAt: null,
  }
}

function idOf(number: number): string {
  return makeId(number, new Uint8Array())
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

function numberOf(id: string): number {
  let number = 0
  for (const digit of id.slice(0, ID_TIME_LENGTH)) number = number * 32 + DIGITS.indexOf(digit)
  return number
}
