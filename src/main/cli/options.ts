import { parseArgs } from 'node:util'

/** Every option of the command line. Which of them a command takes, it says itself. */
const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  jsonl: { type: 'boolean' },
  format: { type: 'string' },
  limit: { type: 'string' },
  quote: { type: 'string' },
  note: { type: 'string' },
  again: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  fetch: { type: 'boolean' },
  retry: { type: 'boolean' },
  rendered: { type: 'boolean' },
  out: { type: 'string' },
  share: { type: 'boolean' },
  style: { type: 'string' },
  template: { type: 'string' },
} as const

export type OptionName = keyof typeof OPTIONS

/** The words of a command line, read: options apart from operands. */
export type Words = ReturnType<typeof readWords>

export const COMMON_OPTIONS: readonly OptionName[] = ['library', 'json', 'help', 'version']

/** What each option is for, as the help shows it. */
export const OPTION_HELP: Readonly<Record<OptionName, [string, string]>> = {
  library: ['--library DIR', 'the library folder (else COMMONPLACE_LIBRARY, else ~/Commonplace)'],
  json: ['--json', 'one JSON object a line, for programs'],
  help: ['-h, --help', 'this help'],
  version: ['-v, --version', 'the version of this program'],
  jsonl: ['--jsonl', 'read one JSON object a line and write one for each'],
  format: ['--format FORMAT', 'of show: text (unless told otherwise), html, markdown or json'],
  limit: ['--limit N', 'how many to show at most (20 unless told otherwise)'],
  quote: ['--quote TEXT', 'the passage, in the words of the article'],
  note: ['--note TEXT', 'a note to keep with it'],
  out: ['--out PATH', 'the file or folder to write'],
  share: ['--share', 'leave out what follows readers about or tells of this computer'],
  style: ['--style STYLE', 'for a bibliography: apa (unless told otherwise), or another'],
  template: [
    '--template FILE',
    'of Markdown: how each clip is written, with {{title}} and the like',
  ],
  again: ['--again', 'keep a new version of what is here already'],
  'dry-run': ['--dry-run', 'tell what would come, and keep nothing'],
  retry: ['--retry', 'try the rows again that the last import could not keep'],
  fetch: ['--fetch', 'fetch the pages of which an export holds no article'],
  rendered: ['--rendered', 'let the scripts of pages run first (only while the app is open)'],
}

/** Reads the words after the program's name. Throws a `TypeError` with a code of Node's for a wrong option. */
export function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
  })
  return { options: values, operands: positionals }
}

/** Whether `--json` stands among the words, even where the rest of them cannot be read. */
export function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end < 0 ? words.length : end).includes('--json')
}

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}
