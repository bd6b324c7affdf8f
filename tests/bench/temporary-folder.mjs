import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const made = []

process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(130))
}

/** An empty folder on the real disk (`TMPDIR` says which), gone when the measurement ends, however it ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-bench-'))
  made.push(folder)
  return folder
}
