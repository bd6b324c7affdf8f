import { saidExported } from '#core/export/said-exported'
import { sentence } from '#core/messages/sentence'
import type { WindowHandlers } from '#contract/window-handlers'
import type { CareJobs } from '#notebook/care/care-jobs'
import type { Notebook } from '#notebook/notebook'

/** Taking things out of the library. What makes the formats is loaded when it is first asked for. */
export function exportHandlers(notebook: Notebook, care: CareJobs) {
  return {
    'export.start': (order) => ({
      job: care.start(sentence('exporting'), async (underWay) => {
        const { runExport } = await import('#notebook/export/run-export')
        return { said: saidExported(await runExport(notebook, order, underWay)) }
      }),
    }),
    'clips.cite': async ({ ids, style }) => {
      const [{ citation }, { cslFiles }] = await Promise.all([
        import('#core/export/cite'),
        import('#notebook/export/csl-files'),
      ])
      const clips = await Promise.all(ids.map((id) => notebook.clip(id)))
      return { text: clips.map((clip) => citation(clip, style, cslFiles)).join('\n\n') }
    },
  } satisfies Partial<WindowHandlers>
}
