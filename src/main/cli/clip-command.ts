import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Source } from '#core/clip/captured-page'
import { report } from '#core/messages/english/report'
import { inEnglish, sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { CaptureOutcome, Job } from '#contract/job'
import type { Command } from './command'
import { shortId } from './find-clip'
import type { Terminal } from './terminal'
import { count } from './words-for-a-clip'

const EVENTS = ['job.progressed', 'job.finished'] as const

/** `commonplace clip`: keeps pages. */
export const clipCommand: Command = {
  name: 'clip',
  usage: 'clip PATH|URL... [--again] [--rendered]',
  summary: 'Clip pages from addresses, files or folders of files.',
  options: ['again', 'rendered'],
  operands: { least: 1, most: Infinity },
  beginsLibrary: true,
  check: () => undefined,
  run: async ({ notebook, told, terminal, operands, options, folder, interrupted }) => {
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
    const sources = operands
      .map((operand) => sourceOf(operand, folder))
      .map((source) => (options.rendered ? asRendered(source) : source))
    const running = notebook.captures.run(id, sources, options.again ? 'new-version' : 'ask')
    if (interrupted.aborted) cancel()
    const job = await running.finally(() => {
      for (const event of EVENTS) told.off(event, showNew)
      interrupted.removeEventListener('abort', cancel)
    })

    if (job.state === 'cancelled') {
      const words = `Stopped after ${job.done} of ${count(job.total, 'page')}. What was saved is kept.`
      throw new NotebookError('cancelled', sentence('plain', words))
    }
    if (job.total === 0) {
      throw new NotebookError(
        'nothing-there',
        sentence('plain', 'No pages were found there: no HTML, MHTML, PDF, text or Markdown file.'),
      )
    }
    return job.outcomes.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'done'
  },
}

function asRendered(source: Source): Source {
  return source.kind === 'url' ? { ...source, how: 'rendered' } : source
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
      return terminal.tell(savedWords(outcome), outcome)
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

type Saved = CaptureOutcome & { outcome: 'saved' }

function savedWords({ id, title, suspicion, isSetAside, remark }: Saved) {
  const name = `“${title}” (${shortId(id)})`
  if (!suspicion) return remark ? `Saved ${name}. ${inEnglish(remark)}` : `Saved ${name}`
  const seen = `it looks like ${report.suspicions[suspicion]}`
  return isSetAside
    ? `Kept beside ${name} and not shown, for ${seen}`
    : `Saved ${name}, but ${seen}`
}
