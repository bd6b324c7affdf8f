import type { CapturedPage, Source } from '#core/clip/captured-page'
import type { RenderedPage } from '#core/clip/rendered-page'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

type Capture = (source: Source, signal: AbortSignal) => Promise<CapturedPage>

/** Opens the page at an address as a browser does, lets its scripts run, and gives what it then holds. */
export type Render = (address: string, signal: AbortSignal) => Promise<RenderedPage>

type Web = Source & { kind: 'url' }

/**
 * Reads sources as `read` does. A page whose article is built by its scripts is read once more after they
 * ran: that takes seconds, so it is done where the plain page shows it, or where a person asks for it.
 */
export function capturing(read: Capture, render: Render | null): Capture {
  const rendered = async (source: Web, signal: AbortSignal) => {
    if (!render) throw needsTheApp(source.url)
    const page = await render(source.url, signal)
    return read({ ...page, kind: 'rendered', ...(source.of && { of: source.of }) }, signal)
  }
  return async (source, signal) => {
    if (source.kind !== 'url') return read(source, signal)
    if (source.how === 'rendered') return rendered(source, signal)
    const plain = await read(source, signal).catch(unlessScripted)
    if (plain instanceof NotebookError) {
      if (!render) throw plain
      return rendered(source, signal).catch((thrown: unknown) => {
        throw withoutArticle(source.url, thrown)
      })
    }
    if (!plain.isScripted || !render) return plain
    // A page that shows a little by itself is kept as it is when its scripts bring no more.
    const later = await rendered(source, signal).catch(() => null)
    if (signal.aborted) throw new NotebookError('cancelled', sentence('captureCancelled'))
    return later && later.wordCount > plain.wordCount ? later : plain
  }
}

function unlessScripted(thrown: unknown) {
  if (thrown instanceof NotebookError && thrown.code === 'page-scripted') return thrown
  throw thrown
}

function needsTheApp(address: string) {
  return new NotebookError('bad-request', sentence('onlyInWindow', address))
}

function withoutArticle(address: string, thrown: unknown) {
  const isEmpty =
    thrown instanceof NotebookError && ['page-scripted', 'page-empty'].includes(thrown.code)
  if (!isEmpty) return thrown
  return new NotebookError('page-empty', sentence('emptyOnceRun', address), { cause: thrown })
}
