import type { Command } from './command'
import { commands } from './commands'
import { COMMON_OPTIONS, OPTION_HELP, type OptionName } from './options'

/** The help of the whole program. */
export function overallHelp(): string {
  return [
    'commonplace: keep articles whole, mark them, find them again.',
    '',
    'Usage: commonplace COMMAND [options]',
    '',
    ...columns(commands.map(({ usage, summary }) => [usage, summary])),
    '',
    'Options of every command:',
    ...optionLines(COMMON_OPTIONS),
    '',
    'Exit code: 0 done, 1 something failed, 2 wrong usage.',
  ].join('\n')
}

/** The help of one command. */
export function commandHelp({ usage, summary, options }: Command): string {
  return [
    `Usage: commonplace ${usage}`,
    '',
    summary,
    '',
    'Options:',
    ...optionLines([...options, ...COMMON_OPTIONS]),
  ].join('\n')
}

function optionLines(names: readonly OptionName[]) {
  return columns(names.map((name) => OPTION_HELP[name]))
}

function columns(rows: readonly (readonly [string, string])[]) {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
