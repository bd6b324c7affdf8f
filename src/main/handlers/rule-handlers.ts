import type { WindowHandlers } from '#contract/window-handlers'
import { removeRule, saveRule } from '#notebook/organize/keep-rules'
import type { Notebook } from '#notebook/notebook'

/** Rules: what they are, what they would do, and letting them do it. */
export function ruleHandlers(notebook: Notebook) {
  return {
    'rules.list': async () => ({
      rules: notebook.tools.store.catalogue.rules(),
      log: await notebook.rules.log(),
    }),
    'rules.save': (rule) => saveRule(notebook, rule),
    'rules.remove': ({ id }) => removeRule(notebook, id),
    'rules.try': ({ rule }) => notebook.rules.trial(rule),
    'rules.run': async ({ id }) => ({ count: await notebook.rules.run(id) }),
  } satisfies Partial<WindowHandlers>
}
