import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LARGEST_PAGE } from '#core/clip/captured-page'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'
import { servePages, type Answer, type PageServer } from './page-server'

const ARTICLE = `<article><h1>A Title Of Its Own</h1>${'<p>Some words of a paragraph that is long enough to be one.</p>'.repeat(8)}`
const html: (body: string) => Answer = (body) => (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><body>${body}`)
}
const redirect: (to: string) => Answer = (to) => (_, response) => {
  response.writeHead(302, { location: to }).end()
}

let server: PageServer

beforeAll(async () => {
  server = await servePages({
    '/gone': (_, response) => response.writeHead(410).end(),
    '/forbidden': (_, response) => response.writeHead(403).end(),
    '/broken': (_, response) => response.writeHead(503).end(),
    '/moved': redirect('/moved-again'),
    '/moved-again': redirect('/news.html'),
    '/loop': redirect('/loop-back'),
    '/loop-back': redirect('/loop'),
    '/to-file': redirect('file:///etc/passwd'),
    '/blank': html(''),
    '/only-script': html('<script>render()</script><div id="root"></div>'),
    '/pdf': (_, response) => response.end('%PDF-1.7 and so on'),
    '/silent': () => undefined,
    '/stops': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<p>It begins')
    },
    '/declares-much': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': LARGEST_PAGE * 2 })
      response.write('<p>')
    },
    '/sends-much': (_, response) => {
      const megabyte = Buffer.alloc(1024 * 1024, 'a')
      const send = () => void (response.destroyed || response.write(megabyte, send))
      response.setHeader('content-type', 'text/html')
      send()
    },
    '/mislabeled': (_, response) => {
      response.setHeader('content-type', 'text/html; charset=iso-8859-1')
      response.end(`<!doctype html><body>${ARTICLE}<p>“Çeşme”, said Zoë.</p>`)
    },
    '/pictures': html(
      `${ARTICLE}<figure><img src="/lost.png"><figcaption>A caption that stays</figcaption></figure>
       <p><img src="news_files/logo.png" alt="Kept" width="16"> <img src="/text.png"> and words</p>
       <p><img src="http://127.0.0.1:9/private.png"> more words</p>`,
    ),
    '/text.png': (_, response) => response.end('<svg onload=alert(1)>'),
  })
})
afterAll(() => server.close())

const clip = (path: string, tools = nodeTools, signal?: AbortSignal) =>
  capturePage({ kind: 'url', url: server.origin + path }, tools, signal)
const impatient = { ...nodeTools, patience: 150 }

describe('a page from the web', () => {
  test('is captured with its metadata, article and largest pictures, and nothing around them', async () => {
    const page = await clip('/news.html')

    expect(page.metadata).toMatchObject({
      title: 'Bridge closed for a week as engineers find hidden timber',
      authors: ['Moira Fenn', 'Dele Okafor'],
      site: 'The Tideway Courier',
      publishedAt: '2024-03-05T06:30:00+00:00',
      modifiedAt: '2024-03-06T11:05:00+00:00',
      language: 'en-GB',
    })
    expect(page.articleText).toMatch(/^The Tideway road bridge/)
    expect(page.articleText).toMatch(/this year’s budget\.$/)
    expect(page.articleText).not.toMatch(
      /Sign up|Related|Lock keeper|Facebook|Most read|script|Hidden/,
    )
    expect(page.articleText).toContain('Row\tBeams\nOuter\t14\nMiddle\t9')
    expect(page.pictures.map(({ from }) => from)).toEqual([
      `${server.origin}/news_files/bridge-large.png`,
    ])
    expect(page.articleHtml).toContain(
      `<img src="../../../../assets/${page.pictures[0]?.sha256.slice(0, 2)}/${page.pictures[0]?.sha256}.png"`,
    )
    expect(page.missing).toEqual([])
  })

  test('is known by the address its redirects end at', async () => {
    const page = await clip('/moved')

    expect(page.url).toBe(`${server.origin}/news.html`)
  })

  test('is kept with how it was had: each address, the status and the headers that tell of it', async () => {
    const { fetched } = await clip('/moved')

    expect(fetched?.chain).toEqual(
      ['/moved', '/moved-again', '/news.html'].map((path) => `${server.origin}${path}`),
    )
    expect(fetched?.status).toBe(200)
    expect(fetched?.headers).toMatchObject({ 'content-length': expect.stringMatching(/^\d+$/) })
  })

  test('is read in the charset its bytes are in, whatever the server says', async () => {
    expect((await clip('/mislabeled')).articleText).toContain('“Çeşme”, said Zoë.')
    expect((await clip('/chinese.html')).metadata.title).toBe('古桥修缮完成 老城居民重新过河')
  })

  test('tells which pictures are missing and why, and keeps their captions', async () => {
    const page = await clip('/pictures')

    expect(page.pictures).toHaveLength(1)
    expect(page.missing).toHaveLength(3)
    expect(page.missing.map(({ reason }) => reason).join(' ')).toMatch(
      /404.*not a picture.*no business/s,
    )
    expect(page.articleText).toContain('A caption that stays')
    expect(page.articleHtml.match(/<img /g)).toHaveLength(1)
  })

  test.each([
    ['/nowhere', 'page-refused', /no page at this address \(404\)/],
    ['/gone', 'page-refused', /taken away for good/],
    ['/forbidden', 'page-refused', /will not let us read/],
    ['/broken', 'page-refused', /out of order at the moment \(503\)/],
    ['/loop', 'page-refused', /in a circle/],
    ['/to-file', 'page-refused', /not a page of the web/],
    ['/empty.html', 'page-empty', /is empty/],
    ['/blank', 'page-empty', /No article was found/],
    ['/only-script', 'page-scripted', /shows its text only in a browser/],
    ['/pdf', 'not-a-page', /is damaged: no page of it can be read/],
    ['/news_files/logo.png', 'not-a-page', /is a picture/],
    ['/declares-much', 'page-too-large', /100 MB, and a page may have at most 50 MB/],
    ['/sends-much', 'page-too-large', /more than 50 MB/],
  ])('that cannot be kept says so: %s', async (path, code, message) => {
    await expect(clip(path)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  test.each(['/silent', '/stops'])('that falls silent is given up: %s', async (path) => {
    await expect(clip(path, impatient)).rejects.toMatchObject({
      code: 'page-unreachable',
      message: expect.stringContaining('did not answer in time'),
    })
  })

  test('can be cancelled while it is read', async () => {
    const cancel = new AbortController()
    const capture = clip('/silent', nodeTools, cancel.signal)
    setTimeout(() => cancel.abort(), 50)

    await expect(capture).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('that has no server says that none answers', async () => {
    const nobody = capturePage({ kind: 'url', url: 'http://127.0.0.1:9/' })

    await expect(nobody).rejects.toMatchObject({ code: 'page-unreachable' })
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])(
    'must have an address of the web, not %s',
    async (url) => {
      await expect(capturePage({ kind: 'url', url })).rejects.toMatchObject({ code: 'bad-request' })
    },
  )
})
