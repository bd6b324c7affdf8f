import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { problemOf } from '#core/problem'
import { extractPage } from '#worker/capture/extract-page'
import type { Command } from './command'
import { WrongUsage } from './wrong-usage'

const Asked = z.object({
  id: z.string(),
  html_path: z.string().min(1),
  url: z.string().nullish(),
})

/** `commonplace extract`: reads pages from disk and tells what a clip of each would hold. Keeps nothing. */
export const extractCommand: Command = {
  name: 'extract',
  usage: 'extract --jsonl',
  summary: 'Read {id, html_path, url} a line and tell the article of each page, keeping nothing.',
  options: ['jsonl'],
  operands: { least: 0, most: 0 },
  check: ({ options }) => {
    if (!options.jsonl) throw new WrongUsage('Say in which form: extract --jsonl.', 'extract')
  },
  runAlone: async ({ terminal, folder, interrupted }) => {
    let failed = false
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (interrupted.aborted) return 'failed'
      if (line.trim() === '') continue
      const answer = await answerTo(line, folder)
      if ('error' in answer) failed = true
      terminal.object(answer)
    }
    return failed ? 'failed' : 'done'
  },
}

/** One page that cannot be read leaves the others to be read. */
async function answerTo(line: string, folder: string) {
  let id: string | null = null
  try {
    const asked = Asked.parse(JSON.parse(line))
    id = asked.id
    const bytes = new Uint8Array(await readFile(resolve(folder, asked.html_path)))
    const began = performance.now()
    const page = extractPage({ bytes, url: asked.url ?? null, fileName: asked.html_path })
    return { id, ...told(page), ms: performance.now() - began }
  } catch (thrown) {
    return { id, error: problemOf(thrown).message }
  }
}

function told({ metadata, articleText, articleHtml }: ReturnType<typeof extractPage>) {
  return {
    title: metadata.title,
    byline: metadata.authors.join(', ') || null,
    publishedAt: metadata.publishedAt,
    language: metadata.language,
    siteName: metadata.site,
    image: metadata.leadImage,
    text: articleText,
    html: articleHtml,
  }
}
