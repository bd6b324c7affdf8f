import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What a request is answered with, by how its address ends: whatever may run there, runs. */
const RUNS: [RegExp, string, string][] = [
  [/\.(m?js)$/, 'text/javascript', 'globalThis.__pwned?.(0)'],
  [/\.css$/, 'text/css', 'body{color:red}'],
  [/\.svg$/, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="__pwned(0)"/>'],
  [/./, 'text/html', '<script>globalThis.__pwned?.(0)</script>'],
]

/** A listener on loopback. No payload may reach it; what does is heard, by its number where it has one. */
export class Canary {
  /** Names that begin with a payload's number end in this. */
  readonly host = 'canary.test'
  readonly heard: { payload: number | null; what: string }[] = []
  #connections = 0
  #asked = 0

  private constructor(private readonly server: Server) {
    server.on('connection', () => this.#connections++)
    server.on('request', ({ url = '/', headers, method }, response) => {
      this.#asked++
      const what = `${method} ${headers.host}${url}`
      this.heard.push({ payload: numberIn(url, headers.host ?? ''), what })
      answer(url, response)
    })
    // Asked for encrypted words it says nothing; the name is told in the first bytes all the same.
    server.on('clientError', ({ rawPacket }: Error & { rawPacket?: Buffer }, socket: Socket) => {
      this.#asked++
      const said = rawPacket?.toString('latin1') ?? ''
      this.heard.push({ payload: numberIn('', said), what: 'an encrypted greeting' })
      socket.destroy()
    })
  }

  static async open(): Promise<Canary> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Canary(server)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Connections over which nothing was asked. */
  get silent(): number {
    return Math.max(0, this.#connections - this.#asked)
  }

  /** All that was heard so far, requests and connections. */
  get count(): number {
    return this.heard.length + this.silent
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

function numberIn(url: string, host: string) {
  const number = /^\/p(\d+)(?:\/|$)/.exec(url)?.[1] ?? /p(\d+)\.canary\.test/.exec(host)?.[1]
  return number === undefined ? null : Number(number)
}

function answer(url: string, response: ServerResponse) {
  const path = url.replace(/[?#].*/, '')
  const [, type, body] = RUNS.find(([ending]) => ending.test(path)) ?? RUNS[0]!
  response.writeHead(200, {
    'content-type': type,
    'access-control-allow-origin': '*',
    // Every payload asks anew, and connections tell apart what was only opened.
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(body)
}
