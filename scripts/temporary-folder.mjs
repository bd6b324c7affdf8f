import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const INTERRUPTED = 130

/** Lends a folder outside the repository, and removes it also when the work is interrupted. */
export async function withTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // Whoever else listens is told first, so that a tool at work in the folder is stopped too.
  const leave = () => setImmediate(() => process.exit(INTERRUPTED))
  process.on('exit', remove).on('SIGINT', leave).on('SIGTERM', leave)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove).off('SIGINT', leave).off('SIGTERM', leave)
    remove()
  }
}
