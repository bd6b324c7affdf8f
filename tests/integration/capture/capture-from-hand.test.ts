import { describe, expect, test } from 'vitest'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'

const offline = {
  ...nodeTools,
  fetch: () => Promise.reject(new TypeError('There is no network in this test.')),
}
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const file = (name: string, text: string) =>
  capturePage({ kind: 'bytes', name, bytes: new TextEncoder().encode(text) }, offline)

describe('what is pasted or dropped', () => {
  test('as HTML is cleaned against the address it came from', async () => {
    const page = await capturePage(
      {
        kind: 'html',
        html: `<p onclick="x()">See <a href="/b">this</a> and <a href="javascript:x">that</a>.</p><script>x()</script>`,
        url: 'https://example.org/a',
      },
      offline,
    )

    expect(page.road).toBe('paste')
    expect(page.articleText).toBe('See this and that.')
    expect(page.articleHtml).toContain('<a href="https://example.org/b">this</a> and that.')
    expect(page.articleHtml).not.toMatch(/onclick|javascript|script/)
  })

  test('as HTML with an address that is none is kept without one', async () => {
    const html = '<p>Some words, and <a href="/x">more</a>.</p><img src="a.png">'

    const page = await capturePage({ kind: 'html', html, url: 'not an address' }, offline)

    expect(page).toMatchObject({ url: null, articleText: 'Some words, and more.' })
    expect(page.missing).toHaveLength(1)
  })

  test('as text is named by its first sentence', async () => {
    const page = await capturePage(
      { kind: 'text', text: 'A thought worth keeping. And another.' },
      offline,
    )

    expect(page.metadata.title).toBe('A thought worth keeping')
    expect(page.articleText).toBe('A thought worth keeping. And another.')
  })

  test('as white space is refused', async () => {
    const blank = capturePage({ kind: 'text', text: ' \n\t ' }, offline)

    await expect(blank).rejects.toMatchObject({ code: 'page-empty' })
  })

  test('as Markdown keeps its front matter, structure and pictures', async () => {
    const page = await file(
      'note.md',
      `---\ntitle: Salt\nauthor: Ilse Marrow\ndate: 2023-11-14\n---\n# Salt\n\nIt is **dear**.\n\n- one\n- two\n\n![dot](data:image/png;base64,${PIXEL})\n\n<iframe src="x"></iframe>\n`,
    )

    expect(page.mediaType).toBe('text/markdown')
    expect(page.metadata).toMatchObject({
      title: 'Salt',
      authors: ['Ilse Marrow'],
      publishedAt: '2023-11-14',
    })
    expect(page.articleText).toBe('It is dear.\none\ntwo')
    expect(page.pictures).toHaveLength(1)
    expect(page.articleHtml).not.toMatch(/iframe|data:/)
  })

  test('as an archive of a page gives the page and the pictures in it', async () => {
    const words =
      'A bridge of oak =E2=80=94 nobody knew of it until the railing went, and then every=\r\nbody did.'
    const mhtml = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://example.org/bridge',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--edge"',
      '',
      '',
      '----edge',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://example.org/bridge',
      '',
      `<html><body><article><h1>Bridge</h1><p>${words}</p><p>${words}</p><img src=3D"oak.png"></article></body></html>`,
      '----edge',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://example.org/oak.png',
      '',
      PIXEL,
      '----edge--',
    ].join('\r\n')

    const page = await file('bridge.mhtml', mhtml)

    expect(page).toMatchObject({
      mediaType: 'multipart/related',
      url: 'https://example.org/bridge',
    })
    expect(page.articleText).toContain('A bridge of oak — nobody knew')
    expect(page.articleText).toContain('everybody did.')
    expect(page.pictures.map(({ from }) => from)).toEqual(['https://example.org/oak.png'])
  })
})
