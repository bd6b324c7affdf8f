import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import {
  createServer as createListener,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'

const PAGE = `<!doctype html><title>Ice</title><article><h1>Ice</h1><p>${'The harbor froze on Monday, and the boats stood in it. '.repeat(9)}</p></article>`
const HTML = { 'content-type': 'text/html' }
const READ = 'Ice'

/** How a server answers, and the title that is clipped of it, or the sentence that is told. */
const SERVERS: [string, RequestListener, string | RegExp][] = [
  [
    'breaks off in the middle of what it promised',
    (_, response) => {
      response.writeHead(200, { ...HTML, 'content-length': 90_000 }).write(PAGE)
      setImmediate(() => response.destroy())
    },
    /broke off the connection/,
  ],
  [
    'breaks off in the middle of a chunk',
    (_, response) => {
      response.writeHead(200, HTML).write(PAGE)
      setImmediate(() => response.socket?.end('ffff\r\nhalf'))
    },
    /broke off the connection/,
  ],
  [
    'promises less than it sends',
    raw(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 40\r\n\r\n${PAGE}`),
    /./,
  ],
  [
    'packs nothing that it says is packed',
    (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(PAGE),
    /./,
  ],
  [
    'breaks off what it packed',
    (_, response) =>
      response
        .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
        .end(gzipSync(PAGE).subarray(0, 60)),
    /./,
  ],
  [
    'packs in a way that nobody knows',
    (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'xyz' }).end(PAGE),
    READ,
  ],
  [
    'packs a hundred times over',
    (_, response) =>
      response
        .writeHead(200, { ...HTML, 'content-encoding': Array(100).fill('gzip').join(', ') })
        .end(gzipSync(PAGE)),
    /./,
  ],
  [
    'packs twenty thousand times over',
    (_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': 'br,'.repeat(20_000) }).end(PAGE),
    /broke off the connection/,
  ],
  [
    'leads from address to address and to words of its own in the end',
    ({ url }, response) =>
      response
        .writeHead(303, { location: url === '/5' ? `data:text/html,${PAGE}` : `/${nextOf(url)}` })
        .end(),
    /is not a page of the web/,
  ],
  [
    'calls plain letters those of two bytes each',
    (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-16' }).end(PAGE),
    READ,
  ],
  [
    'calls a page a picture',
    (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PAGE),
    READ,
  ],
  [
    'calls a program a page',
    (_, response) =>
      response
        .writeHead(200, HTML)
        .end(Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0', 'latin1')),
    /./,
  ],
  [
    'names a charset that is none',
    (_, response) =>
      response
        .writeHead(200, { 'content-type': `text/html; charset=${'x'.repeat(5_000)}` })
        .end(PAGE),
    READ,
  ],
  [
    'sends headers without end',
    (_, response) =>
      flood(response.socket, 'HTTP/1.1 200 OK\r\n', (at) => `x-${at}: ${'y'.repeat(500)}\r\n`),
    /./,
  ],
  [
    'sends one header that is far too long',
    raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(900_000)}\r\n\r\n`),
    /./,
  ],
  [
    'sends a page without end, as fast as it is taken',
    (_, response) => {
      response.writeHead(200, HTML)
      flood(response, PAGE, () => '<p>more</p>'.repeat(9_000))
    },
    /too large|at most 50 MB/,
  ],
  [
    'answers that it goes on, without end',
    (_, response) => flood(response.socket, '', () => 'HTTP/1.1 100 Continue\r\n\r\n'),
    /./,
  ],
  [
    'answers in words that are no answer',
    raw('What do you want?\r\n\r\n'),
    /broke off the connection/,
  ],
  ['hangs up without a word', (request) => request.socket.destroy(), /broke off the connection/],
  ['says nothing', () => undefined, /did not answer in time/],
  [
    'leads to itself',
    (request, response) => response.writeHead(302, { location: request.url }).end(),
    /in a circle/,
  ],
  [
    'leads round in a ring',
    (request, response) =>
      response.writeHead(307, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    /in a circle/,
  ],
  [
    'leads to what is no address',
    (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
    /./,
  ],
  [
    'leads to a file',
    (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    /./,
  ],
  [
    'leads to words of its own',
    (_, response) => response.writeHead(302, { location: `data:text/html,${PAGE}` }).end(),
    /./,
  ],
  ['leads nowhere', (_, response) => response.writeHead(302).end(PAGE), /./],
  ['answers with a status that is none', raw('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'), /./],
  ['has no content', (_, response) => response.writeHead(204).end(), /./],
]

test.each(SERVERS)(
  'a server that %s is told of in a sentence, or read',
  async (_, answer, expected) => {
    const port = await listening(createServer(answer))
    const outcome = await clip(`http://127.0.0.1:${port}/`)

    if (typeof expected === 'string')
      return expect(outcome).toMatchObject({ metadata: { title: expected } })
    expect(outcome).toBeInstanceOf(NotebookError)
    expect(outcome).toMatchObject({ message: expect.stringMatching(/^\S.+\.$/s) })
    expect(outcome).toMatchObject({ message: expect.stringMatching(expected) })
  },
)

test('a server that speaks another language altogether is told of in a sentence', async () => {
  const server = createListener((socket) => {
    socket.on('error', () => undefined).write(Buffer.from([0x15, 3, 1, 0, 2, 2, 0x50]))
  })
  const port = await listening(server)

  for (const scheme of ['http', 'https'])
    expect(await clip(`${scheme}://127.0.0.1:${port}/`)).toBeInstanceOf(NotebookError)
})

function clip(url: string) {
  const tools = { ...nodeTools, patience: 1_500, longest: 20_000 }
  return capturePage({ kind: 'url', url, how: 'plain' }, tools).catch((cause: unknown) => cause)
}

async function listening(server: Server) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function nextOf(url = '/0') {
  return Number(url.slice(1)) + 1
}

function raw(answer: string): RequestListener {
  return (_, { socket }) => void socket?.end(answer)
}

/** Writes as fast as it is taken, until it is not taken any more. */
function flood(to: Socket | ServerResponse | null, first: string, next: (at: number) => string) {
  if (!to) return
  let at = 0
  const go = () => {
    while (!to.destroyed && to.write(next(++at)));
  }
  to.on('drain', go).on('error', () => undefined)
  to.write(first)
  go()
}
