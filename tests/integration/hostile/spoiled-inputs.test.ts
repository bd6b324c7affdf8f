import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { capturePage } from '#worker/capture/capture-page'
import { nodeTools } from '#worker/capture/node-tools'
import { ExportAtHand } from '#worker/import/read-export'
import { aPdf } from '#tests/builders/a-pdf'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { EXPORTS, filesOfExport, zipOf } from '#tests/builders/an-export'
import { spoiled } from '#tests/builders/spoiled'
import { PATIENCE, times } from '#tests/soak/times'

/** How many of each kind, in `npm test` and in `npm run security -- inputs`, where they are ten thousand in all. */
const ROUNDS = {
  HTML: times(25, 1_200),
  MHTML: times(50, 2_000),
  // Each PDF is read in a thread of its own, which has to be started.
  PDF: times(8, 300),
  CSV: times(60, 2_500),
  JSON: times(60, 2_500),
  ZIP: times(60, 1_500),
}
type Kind = keyof typeof ROUNDS
const PAGES = join(process.cwd(), 'tests/fixtures/pages')
const ARCHIVE = [
  'Snapshot-Content-Location: https://example.org/saved',
  'Content-Type: multipart/related; type="text/html"; boundary="--of-parts"',
  '',
  '----of-parts',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  `<title>Ice</title><article><h1>Ice</h1><p>${'The harbor froze on Monday, and the boats stood in it. '.repeat(9)}</p><img src=3D"cid:ice"></article>`,
  '----of-parts',
  'Content-Type: image/gif',
  'Content-ID: <ice>',
  'Content-Transfer-Encoding: base64',
  '',
  'R0lGODlhAQABAAAAACw=',
  '----of-parts--',
  '',
].join('\r\n')

const PAPER = aPdf({ pages: [{ lines: [{ text: 'A page of words.', x: 50, y: 50 }] }, {}] })

const TAGS =
  '<div>|</p>|<b>|<table><a>|<svg>|<math><mtext>|<template>|<!--|-->|<![CDATA[|<title>|<script>|</script>|<style>|<select>|&#0;|&#xD800;|&|<plaintext>|<img srcset="'.split(
    '|',
  )

const MARKS = {
  MHTML: ['\r\n\r\n', '--', '=', '=\r\n', 'boundary=', ...TAGS],
  PDF: 'obj|endobj|<<|>>|/Kids [2 0 R]|/Length 99999999|stream\n|xref|/Prev 9'.split('|'),
  CSV: ['"', '""', ',', '\n', '\r', '\0', ';', '\ufeff', '=cmd()'],
  JSON: [...'[]{}":,', 'null', '1e999', '\\u0000', '"__proto__":', '['.repeat(9_000)],
  ZIP: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\xff\xff\xff\xff', '../', '\0'],
}

test.each([
  ['HTML', pagesNamed('.html'), TAGS, clipped('page.html')],
  ['MHTML', [Buffer.from(ARCHIVE)], MARKS.MHTML, clipped('page.mhtml')],
  ['PDF', [PAPER], MARKS.PDF, clipped('paper.pdf')],
] as const)('of spoiled %s each is clipped or refused in a sentence', readAll, PATIENCE)

test.each(['CSV', 'JSON', 'ZIP'] as const)(
  'of spoiled %s each is imported or refused in a sentence',
  async (kind) => {
    const folder = await aTemporaryFolder()
    const zip = join(folder, 'seed.zip')
    await zipOf(zip, filesOfExport('pocket'))
    const seeds = kind === 'ZIP' ? [readFileSync(zip)] : exportsNamed(`.${kind.toLowerCase()}`)
    await readAll(kind, seeds, MARKS[kind], imported(folder, `.${kind.toLowerCase()}`))
  },
  PATIENCE,
)

type Read = (bytes: Buffer<ArrayBuffer>) => Promise<unknown>

async function readAll(
  kind: Kind,
  seeds: readonly Uint8Array[],
  marks: readonly string[],
  read: Read,
) {
  // What would refuse everything has not shown that it stands the rest.
  for (const seed of seeds) await read(Buffer.from(seed))
  const sum = { read: 0, refused: 0, longest: 0 }
  await fc.assert(
    fc.asyncProperty(spoiled(seeds, marks), async (bytes) => {
      const began = performance.now()
      const outcome = await read(bytes).catch((cause: unknown) => cause)
      sum.longest = Math.max(sum.longest, performance.now() - began)
      if (!(outcome instanceof Error)) return void (sum.read += 1)
      sum.refused += 1
      expect(outcome).toBeInstanceOf(NotebookError)
      expect(outcome.message).toMatch(/^\S.+[.?]$/s)
    }),
    { numRuns: ROUNDS[kind] },
  )
  const { longest, ...counts } = sum
  console.log(
    `${kind}: ${counts.read} read, ${counts.refused} refused, the longest in ${Math.round(longest)} ms`,
  )
}

function clipped(name: string): Read {
  // Nobody is asked for the pictures of a page that is not what it was.
  const fetch = () => Promise.reject(new TypeError('There is no network in this test.'))
  return (bytes) => capturePage({ kind: 'bytes', name, bytes }, { ...nodeTools, fetch })
}

function imported(folder: string, ending: string): Read {
  const atHand = new ExportAtHand()
  let round = 0
  return async (bytes) => {
    const path = join(folder, `${++round}${ending}`)
    await writeFile(path, bytes)
    return atHand.open(path)
  }
}

function pagesNamed(ending: string) {
  const names = readdirSync(PAGES).filter((name) => name.endsWith(ending))
  return names.map((name) => readFileSync(join(PAGES, name))).filter(({ length }) => length > 100)
}

function exportsNamed(ending: string) {
  const names = readdirSync(EXPORTS).filter((name) => name.endsWith(ending))
  return names.map((name) => readFileSync(join(EXPORTS, name)))
}
