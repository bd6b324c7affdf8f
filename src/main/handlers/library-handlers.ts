import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { summary } from '#notebook/views'

/** The library as a whole: its counts, its history. */
export function libraryHandlers(notebook: Notebook) {
  return {
    'library.summary': () => summary(notebook),
    'history.undo': async () => ({ said: await notebook.undo() }),
    'history.list': () => notebook.changes.shownHistory(),
    'history.go': async ({ id }) => ({ steps: await notebook.changes.goToStep(id) }),
    'history.redo': async () => ({ said: await notebook.redo() }),
  } satisfies Partial<WindowHandlers>
}
