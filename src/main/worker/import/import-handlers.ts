import { headOf } from '#core/import/import-item'
import { surveyOf } from '#core/import/survey'
import { NotebookError } from '#core/problem'
import type { Handlers } from '#contract/request'
import type { ImportRequests } from '#contract/import-requests'
import { pageOfItem } from './page-of-item'
import { ExportAtHand } from './read-export'
import { sentence } from '#core/messages/sentence'

/** Exports of other programs: what they hold, and their pages ready to be kept. */
export function importHandlers(): Handlers<ImportRequests> {
  const atHand = new ExportAtHand()
  return {
    'import.survey': async ({ path }) => {
      const { format, ...read } = await atHand.open(path)
      return surveyOf(format.id, read)
    },
    'import.items': async ({ path, from, count }) => {
      const { items } = await atHand.open(path)
      return items.slice(from, from + count).map(headOf)
    },
    'import.pages': async ({ path, at }, signal) => {
      const read = await atHand.open(path)
      const pages = []
      for (const place of at) {
        if (signal.aborted) throw new NotebookError('cancelled', sentence('importCancelled'))
        const item = read.items[place]
        if (item?.kind !== 'page') throw changed(path)
        pages.push(await pageOfItem(item, read))
      }
      return pages
    },
    'import.close': () => atHand.close(),
  }
}

function changed(path: string) {
  return new NotebookError('file-unreadable', sentence('changedWhileRead', path))
}
