import type { Change } from '#core/library/change'
import { describeChange as describeInEnglish } from '#core/library/describe-change'
import { describeInGerman } from '#core/library/describe-change-german'
import type { Language } from '#core/messages/language'
import type { NotebookTools } from './tools'

const DESCRIBE: Record<Language, typeof describeInEnglish> = {
  en: describeInEnglish,
  de: describeInGerman,
}

/** Says what a change does in the words of the library and in the language of the window. */
export function describeChange(tools: NotebookTools, change: Change): string {
  const { catalogue } = tools.store
  const describe = DESCRIBE[tools.language?.() ?? 'en']
  return describe(change, {
    clip: (id) => catalogue.clip(id)?.title,
    note: (id) => catalogue.note(id)?.title,
    search: (id) => {
      const row = catalogue.note(id)
      return row?.query === undefined ? undefined : row.title
    },
    collection: (id) => {
      const row = catalogue.note(id)
      return row?.collection && row.title
    },
    tag: (id) => {
      const row = catalogue.note(id)
      return row?.tagCard && row.title
    },
    rule: (id) => {
      const row = catalogue.note(id)
      return row?.rule && row.title
    },
  })
}
