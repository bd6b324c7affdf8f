import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import { describeQuote } from '#core/highlight/describe-quote'
import type { MarkedPage, QuotedMark } from '#core/highlight/mark-original'
import type { Id } from '#core/library/id'
import type { Notebook } from '../notebook'

/** A captured page with the highlights of its clip in it; of what is no HTML, or was not read, none are. */
export async function markedOriginal(notebook: Notebook, id: Id): Promise<MarkedPage | null> {
  const { store, markOriginal } = notebook.tools
  const clip = await notebook.clipToRead(id)
  const { mediaType, charset } = newestCapture(clip)
  if (mediaType !== 'text/html' || clip.highlights.length === 0) return null
  const { articleText } = await store.files.article(clip)
  const bytes = await store.files.original(clip)
  // A page that cannot be taken apart is shown as it is.
  return markOriginal({
    bytes: new Uint8Array(bytes),
    charset,
    quotes: quotesOf(clip, articleText),
  }).catch(() => null)
}

// A highlight without a place in the article may well have one in the page: its words may have been left out.
function quotesOf(clip: Clip, text: string): QuotedMark[] {
  const version = newestVersion(clip).id
  return clip.highlights.map(({ id, color, origin, anchor }) => ({
    id,
    color,
    quote:
      anchor.state === 'orphan' ? origin : describeQuote(version, text, anchor.start, anchor.end),
  }))
}
