import { newestVersion, type Clip } from '#core/clip/clip'
import { describeQuote } from '#core/highlight/describe-quote'
import { isMarked, type Highlight, type Placement } from '#core/highlight/highlight'
import { anchorByHand } from '#core/highlight/placement'
import type { Trace } from '#core/highlight/trace-strays'
import { trimPassage } from '#core/highlight/trim-passage'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import type { Span } from '#core/search/search-entry'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

type Which = { clip: Id; id: Id }

/** Says where a highlight stands in the version that is shown. Its origin stays as it was marked. One step of undo. */
export async function placeHighlight(notebook: Notebook, which: Which, at: Span): Promise<void> {
  const { clip, highlight } = await openHighlight(notebook, which)
  const { articleText } = await notebook.tools.store.files.article(clip)
  const passage = trimPassage(articleText, at.start, at.end)
  if (!passage) throw new NotebookError('nothing-there', sentence('highlightNeedsWord'))
  const words = describeQuote(newestVersion(clip).id, articleText, passage.start, passage.end)
  await say(notebook, which, highlight, { answer: 'here', ...words })
}

/** Says that the words of a highlight are not in the version that is shown, so that it is not asked again. */
export async function leaveHighlight(notebook: Notebook, which: Which): Promise<void> {
  const { clip, highlight } = await openHighlight(notebook, which)
  await say(notebook, which, highlight, { answer: 'gone', version: newestVersion(clip).id })
}

/** What can be told of each highlight of a clip that has no place in the version that is shown. */
export async function traceHighlights(notebook: Notebook, id: Id): Promise<Trace[]> {
  const { store, trace } = notebook.tools
  const clip = await notebook.clipToRead(id)
  const strays = clip.highlights.filter(({ anchor }) => anchor.state === 'orphan')
  if (strays.length === 0) return []
  const origins = new Set(strays.flatMap(({ origin }) => (isMarked(origin) ? origin.version : [])))
  const known = clip.versions.filter((version) => origins.has(version.id))
  const articles = await Promise.all(
    known.map(async ({ id: version }) => {
      const read = await store.files.article(clip, version).catch(() => null)
      return { version, html: read?.articleHtml ?? '' }
    }),
  )
  const { articleText } = await store.files.article(clip)
  return trace({
    text: articleText,
    articles,
    strays: strays.map(({ id: stray, origin }) => ({
      id: stray,
      exact: origin.exact,
      from: isMarked(origin) ? { version: origin.version, start: origin.start } : null,
    })),
  })
}

async function say(notebook: Notebook, which: Which, highlight: Highlight, placement: Placement) {
  await notebook.apply({
    type: 'highlight.placed',
    ...which,
    version: placement.version,
    placement,
    anchor: anchorByHand(highlight, placement),
  })
}

async function openHighlight(
  notebook: Notebook,
  which: Which,
): Promise<{ clip: Clip; highlight: Highlight }> {
  const clip = await notebook.clipToRead(which.clip)
  const highlight = clip.highlights.find(({ id }) => id === which.id)
  if (!highlight) throw new NotebookError('not-found', sentence('highlightGone'))
  return { clip, highlight }
}
