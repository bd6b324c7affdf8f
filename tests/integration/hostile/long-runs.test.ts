import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'
import { PATIENCE, times } from '#tests/soak/times'

/** So long that what takes time squared is far slower than all the rest. */
const LONG = times(6_000, 30_000)
const TELLING = ['\n', '\u00a0', '\u3000', ',', '. ', '-', '|', '<', '&', '\n>', '1', 'a ', '* ']
const OTHERS = [
  ...['  ', '\t', '\r\n', ', ', '- ', '.', '#', ' #', ' #a', '[', '(', '{', '"', "'", '“', '&amp;'],
  ...['<!--', '/', '\\', '://', '@', ' | ', '·', '=', '= ', ' =', '>', '*', '_', '`', '~', '!['],
  ...[
    '[[',
    '](',
    ';',
    ':',
    '1.',
    '1 ',
    'a',
    'a,',
    'A.',
    'by ',
    'and ',
    ' and',
    ' on behalf',
    'www.',
  ],
  ...['m.', '/amp', '日', '日 ', '\ud800', '\u202e', '\u0301', '\u200d'],
]
const RUNS = [...TELLING, ...OTHERS.slice(0, times(0, OTHERS.length))]

const WORDS = 'The harbor froze on Monday, and the boats stood in it like chairs in a hall. '
const BODY = `<h1>Ice</h1><p>${WORDS.repeat(6)}</p>`
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`
const attribute = (run: string) => run.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const json = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')
const record = (value: object) =>
  page(`<script type="application/ld+json">${json({ '@type': 'NewsArticle', ...value })}</script>`)

/** Where a page may put a run of one sign. */
const PLACES: Record<string, (run: string) => string> = {
  'words of a title': (run) =>
    page(`<title>${run}x</title><meta property="og:title" content="${attribute(run)}x">`),
  'an author': (run) =>
    page(
      `<meta name="author" content="${attribute(run)}x"><meta property="article:published_time" content="${attribute(run)}">`,
    ),
  'an address': (run) =>
    page(
      `<base href="https://example.org/${attribute(run)}"><link rel=canonical href="https://example.org/${attribute(run)}x">`,
    ),
  'a byline': (run) =>
    page(
      '<title>Ice</title>',
      `<h1>Ice</h1><p class="byline">By Ann Lee${run}x</p><time datetime="${attribute(run)}">${run}x</time><p>${WORDS.repeat(6)}</p>`,
    ),
  'a paragraph': (run) => page('', `${BODY}<p>Before${run}x</p><pre>${run}x</pre>`),
  attributes: (run) =>
    page(
      '',
      `${BODY}<p class="${attribute(run)}" style="${attribute(run)}x" id="${attribute(run)}">${WORDS}</p><img alt="${attribute(run)}x" srcset="${attribute(run)}x" src="${attribute(run)}x">`,
    ),
  'a drawing': (run) =>
    page(
      '',
      `${BODY}<svg viewBox="${attribute(run)}"><text>${run}x</text></svg><math alttext="${attribute(run)}x"><mi>x</mi></math>`,
    ),
  'its own record': (run) =>
    record({
      headline: `${run}x`,
      articleBody: `${run}x`,
      author: { name: `${run}x` },
      datePublished: run,
      keywords: run,
    }),
}

test.each(Object.entries(PLACES))(
  'a page with a run of one sign in %s is read in time that grows with it',
  async (place, make) => {
    await readEach(place, 'text/html', make)
  },
  PATIENCE,
)

const TEXTS: Record<string, [string, (run: string) => string]> = {
  'a text': ['long.txt', (run) => `Ice\n\n${WORDS}${run}x\n\n${WORDS}`],
  'a Markdown file': [
    'long.md',
    (run) => `---\ntitle: ${run}x\ntags: [${run}]\n---\n# Ice\n\n${WORDS}\n\n${run}x\n`,
  ],
  'the head of an archive': [
    'long.mhtml',
    (run) =>
      `From: x${run}x\r\nContent-Type: multipart/related; boundary="b"${run}\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${BODY}\r\n--b--`,
  ],
  'a part of an archive': [
    'long.mhtml',
    (run) =>
      `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${BODY}${run}x\r\n--b--`,
  ],
}

test.each(Object.entries(TEXTS))(
  '%s with a run of one sign is read in time that grows with it',
  async (place, [name, make]) => {
    await readEach(place, name, make)
  },
  PATIENCE,
)

async function readEach(place: string, name: string, make: (run: string) => string) {
  const fetch = () => Promise.reject(new TypeError('There is no network in this test.'))
  const tools = { ...nodeTools, fetch }
  let slowest = { name: '', milliseconds: 0 }
  for (const sign of RUNS) {
    const called = JSON.stringify(sign)
    const bytes = new TextEncoder().encode(make(sign.repeat(LONG / sign.length)))
    const source = name === 'text/html' ? 'page.html' : name
    const began = performance.now()
    const outcome = await capturePage({ kind: 'bytes', name: source, bytes }, tools).catch(
      (cause: unknown) => cause,
    )
    const milliseconds = performance.now() - began
    if (milliseconds > slowest.milliseconds) slowest = { name: called, milliseconds }
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(NotebookError)
  }
  console.log(
    `${place}: the longest is a run of ${slowest.name}, ${Math.round(slowest.milliseconds)} ms`,
  )
}
