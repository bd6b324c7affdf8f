import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'

/** Highlights: marking, editing, removing. */
export function highlightHandlers(notebook: Notebook) {
  return {
    'highlights.add': ({ clip, start, end, color }) => notebook.highlight(clip, start, end, color),
    'highlights.edit': ({ clip, id, fields }) =>
      notebook.apply({ type: 'highlight.edited', clip, id, fields }),
    'highlights.remove': ({ clip, id }) => notebook.apply({ type: 'highlight.removed', clip, id }),
  } satisfies Partial<WindowHandlers>
}
