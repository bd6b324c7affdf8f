import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { describeHighlights, describeSum } from '#core/import/import-sum'
import type { FailedRow } from '#core/import/import-item'
import { NotebookError, thrownAs } from '#core/problem'
import type { ImportJob, Job } from '#contract/job'
import type { ImportLook } from '#contract/care-views'
import type { Call, Command } from './command'
import type { Terminal } from './terminal'
import { count } from './words-for-a-clip'
import { formatCalled } from '#core/import/format-called'
import { importing } from '#core/messages/english/importing'
import { inEnglish, sentence } from '#core/messages/sentence'
import { WrongUsage } from './wrong-usage'

/** Milliseconds between two words of progress. */
const PAUSE = 2000

/** `commonplace import`: takes in what other programs export. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE|FOLDER [--dry-run] [--fetch], or import --retry',
  summary: 'Take in an export of another program.',
  options: ['dry-run', 'fetch', 'retry'],
  operands: { least: 0, most: 1 },
  beginsLibrary: true,
  check: ({ operands: [file], options }) => {
    if (options.retry && (file !== undefined || options['dry-run'])) {
      const message =
        '--retry tries the rows again that the last import could not keep: it takes no file.'
      throw new WrongUsage(message, 'import')
    }
    if (!options.retry && file === undefined) {
      throw new WrongUsage('Say what to import: a file or folder, or --retry.', 'import')
    }
  },
  run: async (call) => {
    const { notebook, terminal, operands, options, folder } = call
    const path = resolve(folder, operands[0] ?? '')
    if (!options.retry) {
      const look = await notebook.imports.look(path)
      if (options['dry-run']) return tellLook(terminal, look)
      terminal.remark(`This is ${formatCalled(look.format)}.`)
    }
    const job = await takeIn(call, (id) =>
      options.retry ? notebook.imports.runUnkept(id) : notebook.imports.run(id, path),
    )
    if (job.problem && job.state === 'failed') {
      throw thrownAs(job.problem)
    }
    tellJob(terminal, job)
    if (job.state === 'cancelled') {
      throw new NotebookError('cancelled', sentence('plain', 'Stopped. What was taken in is kept.'))
    }
    if (options.fetch && job.unfetched > 0) await fetchPages(call, job)
    return job.sum.failed > 0 ? 'failed' : 'done'
  },
}

async function takeIn(
  { notebook, told, terminal, interrupted }: Call,
  run: (id: string) => Promise<ImportJob>,
) {
  const id = randomUUID()
  let remarked = Date.now()
  const show = (job: Job) => {
    if (job.id !== id || Date.now() - remarked < PAUSE) return
    remarked = Date.now()
    terminal.remark(`${job.done} of ${job.total} rows`)
  }
  const cancel = () => notebook.imports.cancel(id)
  told.on('job.progressed', show)
  interrupted.addEventListener('abort', cancel)
  const running = run(id)
  if (interrupted.aborted) cancel()
  return running.finally(() => {
    told.off('job.progressed', show)
    interrupted.removeEventListener('abort', cancel)
  })
}

function tellLook(terminal: Terminal, look: ImportLook): 'done' {
  const { format, rows, pages, withContent, notes, highlights, tags, folders, here } = look
  const sum = { format, rows, pages, withContent, notes, highlights, tags, folders, here }
  if (terminal.json) {
    terminal.object({ ...sum, failures: look.failures })
    for (const row of look.failed) terminal.object({ failed: written(row) })
    return 'done'
  }
  terminal.say(`This is ${formatCalled(format)}: ${count(rows, 'row')}.`)
  terminal.say(`  ${count(pages, 'page')}, ${withContent} of them with an article`)
  if (notes > 0) terminal.say(`  ${count(notes, 'note')}`)
  if (highlights > 0) terminal.say(`  ${count(highlights, 'highlight')}`)
  if (tags > 0) terminal.say(`  ${count(tags, 'tag')}`)
  if (folders > 0) terminal.say(`  ${count(folders, 'folder')}`)
  if (here > 0) terminal.say(`  ${here} already here, to be joined with what is`)
  if (look.failures > 0) terminal.say(`  ${count(look.failures, 'row')} that cannot be kept:`)
  for (const row of look.failed) terminal.say(`    ${rowWords(row)}`)
  terminal.say('Nothing was kept.')
  return 'done'
}

function tellJob(terminal: Terminal, { sum, failed, remarks, format, unfetched }: ImportJob) {
  if (terminal.json) {
    terminal.object({ from: format && formatCalled(format), ...sum, unfetched })
    for (const row of failed) terminal.object({ failed: written(row) })
    for (const row of remarks) terminal.object({ remark: written(row) })
    return
  }
  terminal.say(describeSum(sum, importing.sum))
  const highlights = describeHighlights(sum, importing.sum)
  if (highlights !== '') terminal.say(highlights)
  if (sum.stubs > 0) {
    terminal.say(
      `${count(sum.stubs, 'clip')} with no more than the export holds: --fetch fetches the pages.`,
    )
  }
  for (const row of failed) terminal.remark(`Not kept: ${rowWords(row)}`)
  if (failed.length > 0) terminal.remark('To try these rows again: commonplace import --retry')
  for (const row of remarks) terminal.remark(`Kept without its article: ${rowWords(row)}`)
}

function rowWords({ where, name, reason }: FailedRow) {
  return `${where}${name === '' ? '' : ` (${name})`}: ${inEnglish(reason)}`
}

function written(row: FailedRow) {
  return { ...row, reason: inEnglish(row.reason) }
}

async function fetchPages({ notebook, terminal, interrupted }: Call, { id }: ImportJob) {
  const pages = await notebook.imports.unfetched(id)
  const job = randomUUID()
  const cancel = () => notebook.captures.cancel(job)
  interrupted.addEventListener('abort', cancel)
  const { outcomes } = await notebook.captures
    .run(job, pages, 'new-version')
    .finally(() => interrupted.removeEventListener('abort', cancel))
  const fetched = outcomes.filter(({ outcome }) => outcome === 'new-version')
  terminal.tell(`Fetched ${fetched.length} of ${count(pages.length, 'page')}.`, {
    fetched: fetched.length,
    pages: pages.length,
  })
}
