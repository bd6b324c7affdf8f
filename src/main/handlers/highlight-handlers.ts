import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { markedOriginal } from '#notebook/highlights/marked-original'
import {
  leaveHighlight,
  placeHighlight,
  traceHighlights,
} from '#notebook/highlights/place-highlight'
import { moveEnds, splitHighlight } from '#notebook/highlights/reshape-highlight'

/** Highlights: marking, editing, removing. */
export function highlightHandlers(notebook: Notebook) {
  return {
    'highlights.all': () => notebook.highlights.list(),
    'highlights.add': ({ clip, start, end, color }) => notebook.highlight(clip, start, end, color),
    'highlights.edit': ({ clip, id, fields }) =>
      notebook.apply({ type: 'highlight.edited', clip, id, fields }),
    'highlights.reshape': ({ start, end, ...which }) => moveEnds(notebook, which, { start, end }),
    'highlights.split': ({ at, ...which }) => splitHighlight(notebook, which, at),
    'highlights.place': ({ start, end, ...which }) =>
      placeHighlight(notebook, which, { start, end }),
    'highlights.leave': (which) => leaveHighlight(notebook, which),
    'highlights.in-original': async ({ clip }) => {
      const page = await markedOriginal(notebook, clip)
      return page && { marked: page.marked }
    },
    'highlights.trace': ({ clip }) => traceHighlights(notebook, clip),
    'highlights.remove': ({ clip, id }) => notebook.apply({ type: 'highlight.removed', clip, id }),
  } satisfies Partial<WindowHandlers>
}
