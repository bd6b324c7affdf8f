import { readFileSync } from 'node:fs'

/** A check is one promise: it holds or it does not. */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** The tests in Vitest's report. A file that could not be loaded is a failure too. */
export function countVitest(code, reportFile) {
  const report = readReport(reportFile)
  if (!report) return countCheck(1)
  const unloaded = report.testResults.filter(isUnloaded).length
  return withExitCode(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/** The tests in Playwright's report. One that passed at the second try has passed. */
export function countPlaywright(code, reportFile) {
  const report = readReport(reportFile)
  if (!report) return countCheck(1)
  const { expected, flaky, unexpected, skipped } = report.stats
  if (flaky > 0) console.log(`${flaky} of them passed only at the second try.`)
  return withExitCode(code, { passed: expected + flaky, failed: unexpected, skipped })
}

/** A suite that ended badly, or ran nothing, has failed, whatever its report counts. */
function withExitCode(code, counts) {
  const ranNothing = counts.passed + counts.failed === 0
  const failedUnseen = code !== 0 && counts.failed === 0
  return ranNothing || failedUnseen ? { ...counts, failed: 1 } : counts
}

function isUnloaded({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
