import type { OpenNotebook } from './open-notebook'
import type { OptionName, Words } from './options'
import type { Terminal } from './terminal'

/** What a command is given to do its work. */
export type Call = OpenNotebook & {
  terminal: Terminal
  options: Words['options']
  /** The words after the command's name. */
  operands: readonly string[]
  /** The folder that relative paths start from. */
  folder: string
  /** Tells when the person gave up with Ctrl+C. */
  interrupted: AbortSignal
}

/** One command of the command line. */
export type Command = {
  name: string
  /** How it is written, after the program's name. */
  usage: string
  summary: string
  /** The options it takes besides those every command takes. */
  options: readonly OptionName[]
  operands: { least: number; most: number }
  /** Whether it may begin a library where there is none. */
  beginsLibrary: boolean
  /** Throws `WrongUsage` for options that cannot be, before the library is opened. */
  check: (words: Words) => void
  /** Does the work and tells whether all of it was done. Throws what went wrong. */
  run: (call: Call) => Promise<'done' | 'failed'>
}
