import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'

const WORDS = 'The harbor froze on Monday, and the boats stood in it like chairs in a hall. '
const PAGE = `<!doctype html><title>Ice</title><article><h1>Ice</h1><p>${WORDS.repeat(5)}</p></article>`
const html = { 'content-type': 'text/html' }
const answer = (url: string) => {
  if (url.includes('inside')) return new Response(PAGE, { headers: html })
  return new Response(null, { status: 302, headers: { location: 'https://inside.example/' } })
}
const toInside = (addresses: string[]) => ({
  ...nodeTools,
  fetch: async (url: unknown) => answer(String(url)),
  addressesOf: async () => addresses,
})

test('a redirect to a name that stands for an address of this network is not followed', async () => {
  const clip = capturePage({ kind: 'url', url: 'https://outside.example/' }, toInside(['10.0.0.7']))

  await expect(clip).rejects.toMatchObject({ code: 'page-refused' })
})

test('a redirect to a name on the web is followed, and the same name may be typed wherever it leads', async () => {
  const followed = await capturePage(
    { kind: 'url', url: 'https://outside.example/' },
    toInside(['93.184.216.34']),
  )
  const typed = await capturePage(
    { kind: 'url', url: 'https://inside.example/' },
    toInside(['10.0.0.7']),
  )

  expect(followed.url).toBe('https://inside.example/')
  expect(typed.metadata.title).toBe('Ice')
})

test('a picture whose host stands for an address of this network is not asked for', async () => {
  const asked: string[] = []
  const page = `${PAGE}<p>${WORDS}</p><img src="https://inside.example/a.png"><p>${WORDS}</p>`
  const tools = {
    ...toInside(['127.0.0.1']),
    fetch: async (url: unknown) => {
      asked.push(String(url))
      return new Response(page, { headers: html })
    },
  }

  await capturePage({ kind: 'url', url: 'https://outside.example/' }, tools)

  expect(asked).toEqual(['https://outside.example/'])
})

test('pages of one host are asked for one at a time', async () => {
  let [now, most] = [0, 0]
  const tools = {
    ...nodeTools,
    fetch: async () => {
      most = Math.max(most, ++now)
      await new Promise((soon) => setImmediate(soon))
      now -= 1
      return new Response(PAGE, { headers: html })
    },
  }
  const addresses = ['/1', '/2', '/3'].map((path) => `https://slow.example${path}`)

  await Promise.all(addresses.map((url) => capturePage({ kind: 'url', url }, tools)))

  expect(most).toBe(1)
})

test('a server that sends a little now and then is not waited for without end', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, html)
    const drip = setInterval(() => response.write('<p>drop</p>'), 20)
    response.on('close', () => clearInterval(drip))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : null

  const clip = capturePage(
    { kind: 'url', url: `http://127.0.0.1:${port}/` },
    { ...nodeTools, patience: 10_000, longest: 200 },
  )

  await expect(clip).rejects.toMatchObject({ code: 'page-unreachable' })
})

test('a page that is a wall is captured with the suspicion that it is one', async () => {
  const wall =
    '<!doctype html><title>News</title><p>Please sign in to continue reading our news.</p>'

  const page = await capturePage({ kind: 'html', html: wall, url: null })

  expect(page.suspicion).toBe('login')
})

test('the tags of a Markdown file come with it', async () => {
  const bytes = new TextEncoder().encode(
    '---\ntitle: Salt\ntags: [kitchen, trade/salt]\n---\nIt is dear.\n',
  )

  const page = await capturePage({ kind: 'bytes', name: 'salt.md', bytes })

  expect(page.statedTags).toEqual(['kitchen', 'trade/salt'])
})

test('a picture beside a saved page is found although the page names a base on the web', async () => {
  const files = new Map([
    [
      '/pages/saved.html',
      new TextEncoder().encode(
        `<!doctype html><head><base href="https://far.example/"></head>${PAGE}<p>${WORDS}</p><img src="saved_files/ice.png"><p>${WORDS}</p>`,
      ),
    ],
    ['/pages/saved_files/ice.png', new Uint8Array(PNG)],
  ])
  const read = (path: string) => {
    const bytes = files.get(path)
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(Object.assign(new Error(), { code: 'ENOENT' }))
  }
  const tools = {
    ...nodeTools,
    fetch: () => Promise.reject(new TypeError('There is no network in this test.')),
    fileSize: async (path: string) => (await read(path)).byteLength,
    readFile: read,
    realPath: async (path: string) => path,
  }

  const page = await capturePage({ kind: 'file', path: '/pages/saved.html' }, tools)

  expect(page.pictures).toHaveLength(1)
  expect(page.missing).toEqual([])
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
