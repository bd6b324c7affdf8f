import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { Bytes, CaptureTools } from './capture-tools'
import { followRedirects } from './follow-redirects'
import { readBody } from './read-body'
import { withPatience } from './with-patience'

/** What a page that is being shown asks for. */
export type WantedPart = {
  url: string
  accept: string
  /** The page that wants it. */
  page: { url: string; isInside: boolean }
}

const LARGEST_PART = 15 * 1024 * 1024

/** A script, style sheet or answer that a page asks for, under the same rules as a picture: never from inside. */
export async function visitPart(
  { url, accept, page }: WantedPart,
  tools: CaptureTools,
  cancel: AbortSignal,
): Promise<{ status: number; contentType: string | null; bytes: Bytes }> {
  const isOwn = page.isInside && new URL(url).host === new URL(page.url).host
  const reach = isOwn ? ('anywhere' as const) : ('the-web' as const)
  return withPatience(tools, cancel, async ({ signal, heard }) => {
    const visit = { accept, referer: page.url, signal, reach, refuse }
    const { response } = await followRedirects(url, visit, tools)
    const bytes = await readBody(response, LARGEST_PART, heard)
    if (!bytes) throw new NotebookError('page-too-large', sentence('partTooLarge', url))
    return { status: response.status, contentType: response.headers.get('content-type'), bytes }
  })
}

function refuse(url: URL) {
  return new NotebookError('page-refused', sentence('partNotAsked', url.host))
}
