import { createServer } from 'node:http'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CommandLine } from '#tests/builders/a-command-line'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

/** The words of the page that is clipped. */
export const TALE = `It was the best of times, it was the worst of times, it was the age of wisdom, it was the
age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of
Light, it was the season of Darkness, it was the spring of hope, it was the winter of despair.`

/** What a program reads of one thing. */
export type Row = { id: string } & Record<string, unknown>

/** What a command said to a program, line by line. */
export function objects({ out }: { out: string }): Row[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))
}

/** A folder with a page in it, and the command line for a library beside it. */
export async function aPlace(cli: CommandLine) {
  const folder = await aTemporaryFolder()
  const library = join(folder, 'library')
  const page = join(folder, 'tale.html')
  await writeFile(page, aPage(TALE))
  const run = (...words: string[]) => cli.run('--library', library, ...words)
  return { folder, library, page, run }
}

/** A page with this in its only paragraph. */
export function aPage(body: string) {
  const title = 'A Tale of Two Cities'
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <article><h1>${title}</h1><p>${body}</p></article></html>`
}

/** A web server on this machine with these pages, gone when the test is over. */
export async function aServer(pages: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' })
    response.end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}
