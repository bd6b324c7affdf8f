import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import type { Commonplace } from './commonplace'
import { anArticle, expect, html, silence, test } from './page-server'

const TITLE = 'A census of lamps'
const WORDS = 'Four hundred and twelve lamps were counted between dusk and ten at night.'

/** A page that shows nothing by itself: its script asks for the words and builds the article of them. */
const shell = (script: string, more = '') =>
  html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head>
    <body><div id="root"></div>${more}<script>${script}</script></body></html>`)

const BUILD = `
  const build = (words) => {
    const root = document.querySelector('#root')
    root.innerHTML = '<article><h1>${TITLE}</h1>' + ('<p>' + words + '</p>').repeat(4) + '</article>'
  }`

test('A page that its scripts build is read once they have run, and what was sent is kept too', async ({
  commonplace,
  site,
}) => {
  const { article, window } = commonplace
  site.answer(
    '/lamps',
    shell(
      `${BUILD}
      fetch('/lamps.json').then((answer) => answer.json()).then(({ words }) => setTimeout(build, 50, words))
      new IntersectionObserver(([seen]) => seen.isIntersecting && document.querySelector('#late') &&
        (document.querySelector('#late').textContent = 'This came when it would be seen, after all the others had.')
      ).observe(document.querySelector('#below'))`,
      '<div style="height: 4000px"></div><article><p id="late"></p></article><div id="below">.</div>',
    ),
  )
  site.answer('/lamps.json', (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ words: WORDS })),
  )

  await commonplace.add(site.at('/lamps'))

  await expect(article.getByText(WORDS).first()).toBeVisible({ timeout: 20_000 })
  await window.keyboard.press('i')
  await window.getByText('Where it comes from').click()
  await expect(window.getByText('From the web, once its scripts had run')).toBeVisible()
  await expect(window.getByText(/^Commonplace \d/)).toBeVisible()
  await window.screenshot({ path: 'test-results/screens/provenance.png' })
  await expectAccessible(window, 'where a clip comes from')

  const files = await filesOf(commonplace)
  const captured = JSON.parse(files['capture.json'] ?? '{}')
  expect(files['response.html']).toContain('<div id="root"></div>')
  expect(files['response.html']).not.toContain('Four hundred')
  expect(files['original.html']).toContain(WORDS)
  expect(captured).toMatchObject({
    fetched: { chain: [site.at('/lamps')], status: 200 },
    response: { file: 'response.html', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })

  site.answer(
    '/plain',
    html(anArticle('Plain enough', 'It needs no scripts at all, as it stands.')),
  )
  await commonplace.add(site.at('/plain'))
  await expect(article.getByText(/It needs no scripts/).first()).toBeVisible()
  site.answer(
    '/plain',
    shell(
      `${BUILD} ; document.querySelector('article').remove(); build('It was written anew by a script, and is longer than it was.')`,
      '<article><p>It needs no scripts at all, as it stands, and says so in a good many words of its own, so that nobody takes it for a shell. '.repeat(
        12,
      ) + '</p></article>',
    ),
  )
  await window.keyboard.press('i')
  await window.getByRole('button', { name: 'Clip again as a browser shows it' }).click()
  await expect(article.getByText(/written anew by a script/).first()).toBeVisible({
    timeout: 20_000,
  })
})

test('What a hostile page does while its scripts run comes to nothing, and to an end', async ({
  commonplace,
  site,
}) => {
  const { activity, app, article } = commonplace
  await app.evaluate(({ app }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    app.on('web-contents-created', (_, contents) => {
      contents.on('did-navigate', (_, url) => void (url === 'about:blank' || seen.push(url)))
      contents.session.on('will-download', () => void seen.push('download'))
    })
  })
  const inside = new URL(site.at('/')).port
  site.answer(
    '/hostile',
    shell(`${BUILD}
      alert('stop'); confirm('stop'); onbeforeunload = () => 'stay'
      try { prompt('stop') } catch {}
      window.open('/opened'); print()
      const link = document.createElement('a'); link.href = '/file.zip'; link.download = 'x'; link.click()
      setTimeout(() => { location.href = 'file:///etc/passwd' }, 100)
      setTimeout(() => { location.href = '/elsewhere' }, 200)
      fetch('http://localhost:${inside}/inside').catch(() => undefined)
      fetch('file:///etc/passwd').catch(() => undefined)
      new WebSocket('ws://127.0.0.1:${inside}/socket')
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame' }))
      navigator.geolocation.getCurrentPosition(() => undefined)
      fetch('/never')
      build('${WORDS}')`),
  )
  site.answer('/never', silence)
  site.answer('/forever', shell('for (;;) {}'))

  await commonplace.add(site.at('/hostile'))
  await expect(article.getByText(WORDS).first()).toBeVisible({ timeout: 30_000 })
  expect(site.asked.filter((path) => !/hostile|never/.test(path))).toEqual([])
  expect(await app.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([site.at('/hostile')])

  await commonplace.add(site.at('/forever'))
  await expect(activity.getByText(/kept its scripts running without end/)).toBeVisible({
    timeout: 40_000,
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

/** The text files of the only clip's only version. */
async function filesOf({ library }: Commonplace): Promise<Record<string, string>> {
  const names = await readdir(join(library, 'clips'), { recursive: true })
  const files = names.filter((name) => /(html|json)$/.test(name) && !name.endsWith('clip.json'))
  const read = files.map(async (name) => [
    name.split('/').at(-1),
    await readFile(join(library, 'clips', name), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>
}
