import { sentence } from '#core/messages/sentence'
import type { WindowHandlers } from '#contract/window-handlers'
import type { CareJobs } from '#notebook/care/care-jobs'
import { comparedClips, mergeDuplicates } from '#notebook/organize/merge-clips'
import type { Notebook } from '#notebook/notebook'

/** Clips that may be one: finding them, and making them one. */
export function duplicateHandlers(notebook: Notebook, care: CareJobs) {
  return {
    'duplicates.list': ({ apart }) => notebook.duplicates.view(new Set(apart)),
    'duplicates.look': () => ({
      job: care.start(sentence('comparing'), async (underWay) => {
        const looked = await notebook.duplicates.look(underWay)
        return { said: [sentence('compared', looked)] }
      }),
    }),
    'duplicates.compare': ({ ids }) => comparedClips(notebook, ids),
    'duplicates.merge': (merge) => mergeDuplicates(notebook, merge),
  } satisfies Partial<WindowHandlers>
}
