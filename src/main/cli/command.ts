import type { OpenNotebook } from './open-notebook'
import type { OptionName, Words } from './options'
import type { Terminal } from './terminal'

/** What a command is given to do its work. */
export type Call = OpenNotebook & LoneCall

/** What a command is given that works without a library. */
export type LoneCall = {
  terminal: Terminal
  options: Words['options']
  /** The words after the command's name. */
  operands: readonly string[]
  /** The folder that relative paths start from. */
  folder: string
  /** Tells when the person gave up with Ctrl+C. */
  interrupted: AbortSignal
}

/** What a command is given that works on the files of a library, whoever has it open. */
export type FolderCall = Pick<Call, 'terminal' | 'options' | 'operands' | 'interrupted'> & {
  /** The library folder. */
  library: string
}

/** One command of the command line. */
export type Command = NotebookCommand | FolderCommand | LoneCommand

type CommandWords = {
  name: string
  /** How it is written, after the program's name. */
  usage: string
  summary: string
  /** The options it takes besides those every command takes. */
  options: readonly OptionName[]
  operands: { least: number; most: number }
  /** Throws `WrongUsage` for options that cannot be, before the library is opened. */
  check: (words: Words) => void
}

type LibraryWords = CommandWords & {
  /** Whether it may begin a library where there is none. */
  beginsLibrary: boolean
}

/** A command on an open library. */
export type NotebookCommand = LibraryWords & {
  /** Does the work and tells whether all of it was done. Throws what went wrong. */
  run: (call: Call) => Promise<'done' | 'failed'>
}

/** A command on a library's folder as it lies on disk. */
export type FolderCommand = LibraryWords & {
  /** Does the work and tells whether all of it was done. Throws what went wrong. */
  runOnFolder: (call: FolderCall) => Promise<'done' | 'failed'>
}

/** A command for which no library is opened. */
export type LoneCommand = CommandWords & {
  /** Does the work and tells whether all of it was done. Throws what went wrong. */
  runAlone: (call: LoneCall) => Promise<'done' | 'failed'>
}
