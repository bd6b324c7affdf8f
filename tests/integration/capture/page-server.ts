import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const PAGES = new URL('../../fixtures/pages/', import.meta.url).pathname

export type Answer = (request: IncomingMessage, response: ServerResponse) => void
export type PageServer = { origin: string; asked: string[]; close(): Promise<void> }

/** A server on this machine that answers each path as told, and all others with the fixture pages. */
export async function servePages(answers: Record<string, Answer>): Promise<PageServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const answer = answers[path]
    if (answer) answer(request, response)
    else sendFixture(path, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function sendFixture(path: string, response: ServerResponse) {
  try {
    response.end(readFileSync(PAGES + path.slice(1)))
  } catch {
    response.writeHead(404).end('nothing here')
  }
}
