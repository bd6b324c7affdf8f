import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommandLine, type CommandLine } from '#tests/builders/a-command-line'
import { PAGES } from './page-server'

let cli: CommandLine
beforeAll(async () => {
  cli = await aCommandLine()
}, 60_000)
afterAll(() => cli.remove())

test('tells the article of each page in order, and of one it cannot read why, keeping nothing', async () => {
  const asked = [
    { id: 'a', html_path: `${PAGES}golden/news-json-ld.html`, url: 'https://courier.example/lamp' },
    { id: 'b', html_path: `${PAGES}golden/none.html`, url: null },
    { id: 'c', html_path: `${PAGES}golden/arabic.html` },
  ]

  const { code, lines } = await extract(asked.map((line) => JSON.stringify(line)).join('\n'))

  expect(code).toBe(1)
  expect(lines).toMatchObject([
    {
      id: 'a',
      title: 'The last lamplighter hangs up his pole',
      byline: 'Mira Okafor',
      publishedAt: '2024-02-12T18:30:00+01:00',
      siteName: 'Vessel Courier',
      language: 'en',
      image: null,
    },
    { id: 'b', error: expect.stringContaining('none.html') },
    { id: 'c', language: 'ar', html: expect.stringMatching(/^<p>/) },
  ])
  expect(lines[0]).toHaveProperty('ms')
})

test('without its form is wrong usage', async () => {
  expect((await cli.run('extract')).code).toBe(2)
})

/** The program started with these lines to read, and no library anywhere. */
function extract(input: string): Promise<{ code: number | null; lines: unknown[] }> {
  return new Promise((done, failed) => {
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent' }
    const child = spawn(process.execPath, [cli.path, 'extract', '--jsonl'], { env })
    let out = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.on('error', failed)
    child.on('close', (code) => {
      const lines = out.trim().split('\n')
      done({ code, lines: lines.map((line): unknown => JSON.parse(line)) })
    })
    child.stdin.end(input)
  })
}
