import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { test as base } from './commonplace'

export const PAGES = join(process.cwd(), 'tests/fixtures/pages')

const TYPES: Record<string, string> = { '.html': 'text/html', '.png': 'image/png' }

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site on this machine. It answers as it was told last, and remembers what it was asked. */
export class PageServer {
  readonly asked: string[] = []
  readonly #answers = new Map<string, Answer>()

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const path = request.url ?? '/'
      this.asked.push(path)
      const answer = this.#answers.get(path) ?? file(path.replace(/\?.*/, ''))
      answer(request, response)
    })
  }

  static async open(): Promise<PageServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new PageServer(server)
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** The address of one of its pages. */
  at(path: string): string {
    return `http://${this.host}${path}`
  }

  /** From now on this path is answered so; a path it was told nothing of is a fixture's name. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer)
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

/** A page of markup. */
export function html(markup: string): Answer {
  return (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(markup)
}

/** One of the fixture pages, or a file beside one. */
function file(path: string): Answer {
  return (_, response) => {
    try {
      const bytes = readFileSync(join(PAGES, path))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      response.setHeader('content-type', type).end(bytes)
    } catch {
      response.writeHead(404).end('Nothing is here.')
    }
  }
}

/** An answer of this status, with no page. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(code, headers).end()
}

/** Hears the question and never says a word. */
export const silence: Answer = () => undefined

/** A short article of its own, with nothing around it. */
export function anArticle(title: string, words = 'It is told here in a few plain words.'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><article><h1>${title}</h1>${`<p>${title}. ${words}</p>`.repeat(4)}</article></body></html>`
}

/** Tests with a site of their own beside the app. */
export const test = base.extend<{ site: PageServer }>({
  site: async ({}, use) => {
    const site = await PageServer.open()
    await use(site)
    await site.close().catch(() => undefined)
  },
})
export { expect } from '@playwright/test'
