import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Source } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import type { CaptureOutcome, IfSaved, Job } from '#contract/job'
import type { Command } from './command'
import { shortId } from './find-clip'
import type { Words } from './options'
import type { Terminal } from './terminal'
import { count } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

const EVENTS = ['job.progressed', 'job.finished'] as const

/** `commonplace clip`: keeps pages. */
export const clipCommand: Command = {
  name: 'clip',
  usage: 'clip PATH|URL...',
  summary: 'Clip pages from addresses, files or folders of files.',
  options: ['new-version', 'keep-both'],
  operands: { least: 1, most: Infinity },
  beginsLibrary: true,
  check: ({ options }) => {
    if (options['new-version'] && options['keep-both']) {
      throw new WrongUsage('Give --new-version or --keep-both, not both.', 'clip')
    }
  },
  run: async ({ notebook, told, terminal, options, operands, folder, interrupted }) => {
    const id = randomUUID()
    let shown = 0
    const showNew = (job: Job) => {
      // Where the notebook is shared, the jobs of others are told of too.
      if (job.id !== id || job.kind !== 'clipping') return
      for (const outcome of job.outcomes.slice(shown)) show(terminal, outcome)
      shown = job.outcomes.length
    }
    const cancel = () => notebook.captures.cancel(id)
    for (const event of EVENTS) told.on(event, showNew)
    interrupted.addEventListener('abort', cancel)
    const sources = operands.map((operand) => sourceOf(operand, folder))
    const running = notebook.captures.run(id, sources, ifSaved(options))
    if (interrupted.aborted) cancel()
    const job = await running.finally(() => {
      for (const event of EVENTS) told.off(event, showNew)
      interrupted.removeEventListener('abort', cancel)
    })

    if (job.state === 'cancelled') {
      const words = `Stopped after ${job.done} of ${count(job.total, 'page')}. What was saved is kept.`
      throw new NotebookError('cancelled', words)
    }
    if (job.total === 0) {
      throw new NotebookError(
        'nothing-there',
        'No pages were found there: no HTML, MHTML, text or Markdown file.',
      )
    }
    return job.outcomes.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
  },
}

function ifSaved(options: Words['options']): IfSaved {
  if (options['new-version']) return 'add-version'
  return options['keep-both'] ? 'keep-both' : 'tell'
}

function sourceOf(operand: string, folder: string): Source {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(operand)
  return isAddress
    ? { kind: 'url', url: operand }
    : { kind: 'file', path: resolve(folder, operand) }
}

function show(terminal: Terminal, outcome: CaptureOutcome) {
  switch (outcome.outcome) {
    case 'saved':
      return terminal.tell(`Saved “${outcome.title}” (${shortId(outcome.id)})`, outcome)
    case 'new-version': {
      const lost =
        outcome.orphans === 0
          ? ''
          : `; ${count(outcome.orphans, 'highlight')} could not be placed in it`
      const words = `New version of “${outcome.title}” (${shortId(outcome.id)})${lost}`
      return terminal.tell(words, outcome)
    }
    case 'unchanged': {
      const words = `Unchanged since ${outcome.capturedAt.slice(0, 10)}: “${outcome.title}” (${shortId(outcome.id)})`
      return terminal.tell(words, outcome)
    }
    case 'already-saved': {
      const { outcome: what, from, id, title, savedAt } = outcome
      const words = `Already saved on ${savedAt.slice(0, 10)}: “${title}” (${shortId(id)})`
      return terminal.tell(words, { outcome: what, from, id, title, savedAt })
    }
    case 'failed': {
      const { outcome: what, from, problem } = outcome
      if (terminal.json) terminal.object({ outcome: what, from, problem })
      else terminal.remark(`Not clipped: ${from}. ${problem.message}`)
    }
  }
}
