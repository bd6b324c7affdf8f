import type { Command } from './command'
import { commands } from './commands'
import { nearestWord } from './nearest-word'
import { COMMON_OPTIONS, isOptionName, readWords, type Words } from './options'
import { WrongUsage } from './wrong-usage'

/** What a command line asks for. */
export type Wish =
  | { wish: 'version' }
  | { wish: 'help'; command: Command | null }
  | { wish: 'run'; command: Command; words: Words }

/** Reads a command line. Throws `WrongUsage` in words. */
export function readCommandLine(typed: readonly string[]): Wish {
  const { options, operands: all } = readOrRefuse(typed)
  if (options.version) return { wish: 'version' }
  const [name, ...operands] = all
  if (name === undefined) {
    if (options.help) return { wish: 'help', command: null }
    throw new WrongUsage(`Say what to do: ${names().join(', ')}.`)
  }
  if (name === 'help' && (operands.length > 0 || !options.help)) {
    const [about] = operands
    return { wish: 'help', command: about === undefined ? null : commandNamed(about) }
  }
  const command = commandNamed(name)
  if (options.help) return { wish: 'help', command }

  const words = { options, operands }
  checkOptions(command, words)
  checkOperands(command, operands)
  command.check(words)
  return { wish: 'run', command, words }
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name)
  if (command) return command
  const near = nearestWord(name, names())
  const guess = near === null ? '' : ` Did you mean “${near}”?`
  throw new WrongUsage(
    `There is no command “${name}”.${guess} The commands are: ${names().join(', ')}.`,
  )
}

function names() {
  return commands.map(({ name }) => name)
}

function checkOptions({ name, options }: Command, words: Words) {
  const taken = [...options, ...COMMON_OPTIONS]
  const wrong = Object.keys(words.options).find(
    (option) => isOptionName(option) && !taken.includes(option),
  )
  if (wrong !== undefined) throw new WrongUsage(`“${name}” has no option --${wrong}.`, name)
}

function checkOperands(
  { name, operands: { least, most }, usage }: Command,
  operands: readonly string[],
) {
  if (operands.length < least || operands.length > most) {
    const trouble = operands.length < least ? 'needs more' : 'takes less'
    throw new WrongUsage(`“${name}” ${trouble}. It is written: commonplace ${usage}`, name)
  }
  if (operands.some((operand) => operand === '')) {
    throw new WrongUsage(
      `“${name}” was given an empty word. It is written: commonplace ${usage}`,
      name,
    )
  }
}

function readOrRefuse(typed: readonly string[]): Words {
  try {
    return readWords(typed)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    // Node's first sentence says what is wrong; those after it speak of programming.
    const [sentence = ''] = cause.message.split(/(?<=\.)\s|\n/)
    const hint = 'A word that begins with a dash goes after “--”: commonplace search -- -draft'
    const isUnknown = sentence.startsWith('Unknown option')
    throw new WrongUsage(`${sentence.replace(/\.?$/, '.')}${isUnknown ? ` ${hint}` : ''}`)
  }
}
