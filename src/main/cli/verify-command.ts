import {
  describeFinding,
  findingHeading,
  weightOf,
  type Finding,
  type FindingKind,
} from '#core/library/finding'
import { decodeRecord } from '#storage/verify/decode-record'
import { verifyLibrary } from '#storage/verify/verify-library'
import type { FolderCommand } from './command'

const SHOWN_OF_EACH = 100
/** Milliseconds between two remarks on how far things are. */
const PAUSE = 2000

/** `commonplace verify`: every record and captured file looked at, nothing changed. */
export const verifyCommand: FolderCommand = {
  name: 'verify',
  usage: 'verify',
  summary: 'Check every record and every captured file, and say what is wrong. Changes nothing.',
  options: [],
  operands: { least: 0, most: 0 },
  beginsLibrary: false,
  check: () => undefined,
  runOnFolder: async ({ library, terminal, interrupted }) => {
    const found = new Map<FindingKind, Finding[]>()
    let looked = 0
    let remarked = Date.now()
    const progress = (done: number, total: number) => {
      looked = done
      if (Date.now() - remarked < PAUSE) return
      remarked = Date.now()
      terminal.remark(`${done} of ${total} looked at`)
    }
    const tools = { signal: interrupted, progress }
    for await (const finding of verifyLibrary({ folder: library }, decodeRecord, tools)) {
      const alike = found.get(finding.kind)
      if (alike) alike.push(finding)
      else found.set(finding.kind, [finding])
      if (terminal.json) terminal.object(asObject(finding))
    }
    const groups = [...found].sort(([a], [b]) => (weightOf(a) < weightOf(b) ? 1 : -1))
    if (!terminal.json) for (const [kind, findings] of groups) terminal.say(group(kind, findings))
    const wrong = groups.filter(([kind]) => weightOf(kind) === 'wrong').map(([, list]) => list)
    terminal.remark(verdict(looked, wrong.flat().length))
    return wrong.length === 0 ? 'done' : 'failed'
  },
}

function asObject(finding: Finding) {
  return { ...finding, weight: weightOf(finding.kind), message: describeFinding(finding) }
}

function group(kind: FindingKind, findings: readonly Finding[]) {
  const lines = findings.slice(0, SHOWN_OF_EACH).map((finding) => `  ${describeFinding(finding)}`)
  const rest = findings.length - lines.length
  return [
    `${findingHeading(kind)}: ${findings.length}`,
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more; --json tells all of them.`] : []),
    '',
  ].join('\n')
}

function verdict(looked: number, wrong: number) {
  if (wrong === 0) return `${looked} records and folders of pictures looked at: nothing is wrong.`
  const things = wrong === 1 ? 'One thing is' : `${wrong} things are`
  return `${things} wrong. Nothing was changed.`
}
