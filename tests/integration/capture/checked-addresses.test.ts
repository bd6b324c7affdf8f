import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { capturePage } from '#worker/capture/capture-page'
import { fetchChecked, InsideAddress, type Reach } from '#worker/capture/fetch-checked'
import { nodeTools } from '#worker/capture/node-tools'

const WORDS = 'The harbor froze on Monday, and the boats stood in it like chairs in a hall. '
const page = (more = '') =>
  `<!doctype html><title>Ice</title><article><h1>Ice</h1><p>${WORDS.repeat(5)}</p>${more}</article>`
const PUBLIC = '93.184.216.34'

/** A server on this machine, and a web in which names stand for what the test says; what is public is played by it. */
async function aWeb(answer: RequestListener, names: Record<string, string[][]>) {
  const asked: string[] = []
  const looked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const addressesOf = async (host: string) => {
    looked.push(host)
    const answers = names[host] ?? []
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? []
  }
  const tools = {
    ...nodeTools,
    fetch: async (address: string, asked: Parameters<typeof fetchChecked>[1]) => {
      const { hostname } = new URL(address)
      // Judged as it stands; then the public address is played by the server of this test.
      const judged = hostname in names ? await addressesOf(hostname) : [hostname]
      const played = judged.map((each) => (each === PUBLIC ? '127.0.0.1' : each))
      if (judged.every((each) => each === PUBLIC)) {
        const { response } = await fetchChecked(
          address,
          { ...asked, reach: 'anywhere' },
          async () => played,
        )
        return { response, isInside: false }
      }
      return fetchChecked(address, asked, async () => judged)
    },
  }
  return { port, asked, looked, tools }
}

const redirectTo =
  (location: string): RequestListener =>
  (_, response) =>
    void response.writeHead(302, { location }).end()

test('the address that was judged is the one that is connected to, whatever the name stands for next', async () => {
  const server = createServer((_, response) => response.end('inside'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const answers = [['192.0.2.1'], ['127.0.0.1']]
  let looked = 0
  const rebinding = async () => answers[looked++] ?? []

  const asking = fetchChecked(
    `http://rebinding.example:${port}/`,
    { headers: {}, reach: 'the-web', signal: AbortSignal.timeout(300) },
    rebinding,
  )

  // Nobody is at 192.0.2.1, and nobody else is asked.
  await expect(asking).rejects.toThrow()
  expect(looked).toBe(1)
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  'fe80::1%eth0',
  'fd12:3456::1',
  '64:ff9b::c0a8:101',
  '2002:c0a8:0101::1',
])('a name that stands for %s is not asked from the web', async (inside) => {
  const ask = (reach: Reach) =>
    fetchChecked(
      'http://outside.example:9/',
      { headers: {}, reach, signal: AbortSignal.timeout(2000) },
      async () => [PUBLIC, inside],
    )

  await expect(ask('the-web')).rejects.toBeInstanceOf(InsideAddress)
})

test('a redirect from the web to a name or address inside is not followed', async () => {
  const names = { 'outside.example': [[PUBLIC]], 'inside.example': [['127.0.0.1']] }
  const web = await aWeb((request, response) => {
    const to = request.url === '/a' ? `http://inside.example:${web.port}/x` : 'http://[::1]:9/x'
    redirectTo(to)(request as IncomingMessage & { url: string }, response)
  }, names)
  const clip = (path: string) =>
    capturePage({ kind: 'url', url: `http://outside.example:${web.port}${path}` }, web.tools)

  await expect(clip('/a')).rejects.toMatchObject({ code: 'page-refused' })
  await expect(clip('/b')).rejects.toMatchObject({ code: 'page-refused' })
  expect(web.asked).toEqual(['outside.example/a', 'outside.example/b'])
})

test('what was typed is asked wherever it leads, and may pass on to what is beside it', async () => {
  const names = { 'wiki.example': [['127.0.0.1']] }
  const web = await aWeb((request, response) => {
    if (request.url === '/') return redirectTo('/page')(request, response)
    response.setHeader('content-type', 'text/html').end(page())
  }, names)

  const typed = await capturePage(
    { kind: 'url', url: `http://wiki.example:${web.port}/` },
    web.tools,
  )

  expect(typed.metadata.title).toBe('Ice')
  expect(typed.fetched?.chain).toHaveLength(2)
})

test('a picture of a page from the web is not fetched from inside, not even of a host of the same name', async () => {
  const names = { 'turning.example': [[PUBLIC], ['127.0.0.1']] }
  const web = await aWeb((_, response) => {
    const own = `http://turning.example:${web.port}/secret.png`
    response.setHeader('content-type', 'text/html').end(page(`<img src="${own}"><p>${WORDS}</p>`))
  }, names)

  const clip = await capturePage(
    { kind: 'url', url: `http://turning.example:${web.port}/` },
    web.tools,
  )

  expect(web.asked).toEqual(['turning.example/'])
  expect(clip.missing[0]?.reason).toContain('where a page has no business')
})

test('no more than ten redirects are followed', async () => {
  const web = await aWeb(
    (request, response) => redirectTo(`${request.url}x`)(request, response),
    {},
  )

  const clip = capturePage({ kind: 'url', url: `http://127.0.0.1:${web.port}/` }, web.tools)

  await expect(clip).rejects.toMatchObject({ message: expect.stringContaining('more than 10') })
  expect(web.asked).toHaveLength(11)
})

test('packed pages are unpacked, and one packed to fill the memory is too large', async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a'))
  const packed: Record<string, [string, Buffer]> = {
    '/gzip': ['gzip', gzipSync(page())],
    '/br': ['br', brotliCompressSync(page())],
    '/bomb': ['gzip', bomb],
  }
  const web = await aWeb((request, response) => {
    const [encoding, bytes] = packed[request.url ?? ''] ?? ['', Buffer.alloc(0)]
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
    response.end(bytes)
  }, {})
  const clip = (path: string) =>
    capturePage({ kind: 'url', url: `http://127.0.0.1:${web.port}${path}` })

  expect((await clip('/gzip')).metadata.title).toBe('Ice')
  expect((await clip('/br')).metadata.title).toBe('Ice')
  await expect(clip('/bomb')).rejects.toMatchObject({
    code: 'page-too-large',
    message: expect.stringContaining('at most 50 MB'),
  })
})
