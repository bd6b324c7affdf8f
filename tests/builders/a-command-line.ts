import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { aBundle } from './a-bundle'

/** What a finished command said. */
export type Said = { code: number | null; out: string; err: string }

/** A command under way. */
export type Started = {
  process: ChildProcess
  /** What it has said so far. */
  soFar: () => Omit<Said, 'code'>
  /** Resolves when it is over. */
  over: Promise<Said>
}

export type CommandLine = {
  path: string
  /** What it needs of its environment: a data folder of its own. */
  env: Readonly<Record<string, string>>
  /** Runs the program with these words and waits until it is over. */
  run: (...words: string[]) => Promise<Said>
  /** Starts the program in a folder with these words. */
  start: (folder: string, ...words: string[]) => Started
  remove: () => Promise<void>
}

/** The command line, bundled as it ships and run as a program of its own. */
export async function aCommandLine(): Promise<CommandLine> {
  const { path, remove } = await aBundle('src/main/cli/index.ts')
  const env = { COMMONPLACE_DATA: join(dirname(path), 'data') }
  return {
    path,
    env,
    remove,
    run: (...words) => runProgram(process.execPath, [path, ...words], env),
    start: (folder, ...words) => startProgram(process.execPath, [path, ...words], env, folder),
  }
}

/** Runs a program to its end. It has no library but the one it is told of. */
export function runProgram(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return startProgram(program, words, env, process.cwd()).over
}

function startProgram(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  folder: string,
): Started {
  const child = spawn(program, words, {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => out.push(part))
  child.stderr.on('data', (part: Buffer) => err.push(part))
  const soFar = () => ({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
  const over = new Promise<Said>((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) => done({ code, ...soFar() }))
  })
  return { process: child, soFar, over }
}
