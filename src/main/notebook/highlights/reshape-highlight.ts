import type { Highlight } from '#core/highlight/highlight'
import type { Id } from '#core/library/id'
import type { Span } from '#core/search/search-entry'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

type Which = { clip: Id; id: Id }

/** Lets a highlight begin and end elsewhere. Color, note and tags stay. Moving its ends again and again is one step of undo. */
export async function moveEnds(notebook: Notebook, which: Which, to: Span): Promise<void> {
  const { place } = await openHighlight(notebook, which)
  await notebook.changes.applyInRun(`ends of ${which.id}`, {
    type: 'highlight.edited',
    ...which,
    fields: { extent: await place(to.start, to.end) },
  })
}

/** Makes two highlights of one. The first keeps the note; both keep color and tags. One undo makes them one again. */
export async function splitHighlight(
  notebook: Notebook,
  which: Which,
  at: number,
): Promise<Highlight> {
  const { newId, now } = notebook.tools
  const { highlight, place } = await openHighlight(notebook, which)
  const { start, end } = highlight.anchor
  const { placements: _, ...rest } = highlight
  const second: Highlight = {
    ...rest,
    id: newId(),
    createdAt: now(),
    note: '',
    ...(await place(Math.max(start, at), end)),
  }
  const extent = await place(start, Math.min(end, at))
  await notebook.apply({
    type: 'several',
    changes: [
      { type: 'highlight.edited', ...which, fields: { extent } },
      { type: 'highlight.added', clip: which.clip, highlight: second },
    ],
  })
  return second
}

async function openHighlight(notebook: Notebook, which: Which) {
  const clip = await notebook.clip(which.clip)
  const highlight = clip.highlights.find(({ id }) => id === which.id)
  if (!highlight) throw new NotebookError('not-found', sentence('highlightGone'))
  const place = (start: number, end: number) =>
    notebook.toMark.passage(clip, { start, end }, sentence('highlightNeedsWord'))
  return { highlight, place }
}
