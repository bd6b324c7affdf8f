import { sentence } from '#core/messages/sentence'
import type { WindowHandlers } from '#contract/window-handlers'
import type { CareJobs } from '#notebook/care/care-jobs'
import type { Notebook } from '#notebook/notebook'
import { emptyTrash, restoreAll, restoreClips } from '#notebook/care/trash'
import { trashSize } from '#notebook/care/trash-size'

/** The trash: how much it holds, what comes back, and what goes for good. */
export function trashHandlers(notebook: Notebook, care: CareJobs) {
  return {
    'trash.size': () => trashSize(notebook),
    'trash.restore': ({ ids }) => restoreClips(notebook, ids),
    'trash.restore-all': () => restoreAll(notebook),
    'trash.empty': () => ({
      job: care.start(sentence('emptying'), async (underWay) => {
        const deleted = await emptyTrash(notebook, underWay)
        return { said: [sentence('emptied', deleted)] }
      }),
    }),
  } satisfies Partial<WindowHandlers>
}
