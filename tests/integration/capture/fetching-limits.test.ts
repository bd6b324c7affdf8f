import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'

const WORDS = 'The harbor froze on Monday, and the boats stood in it like chairs in a hall. '
const PAGE = `<!doctype html><title>Ice</title><article><h1>Ice</h1><p>${WORDS.repeat(5)}</p></article>`
const html = { 'content-type': 'text/html' }
test('pages of one host are asked for one at a time', async () => {
  let [now, most] = [0, 0]
  const tools = {
    ...nodeTools,
    fetch: async () => {
      most = Math.max(most, ++now)
      await new Promise((soon) => setImmediate(soon))
      now -= 1
      return { response: new Response(PAGE, { headers: html }), isInside: false }
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
