import { spawn } from 'node:child_process'
import { aBundle } from './a-bundle'

/** What a finished command said. */
export type Said = { code: number | null; out: string; err: string }

export type CommandLine = {
  path: string
  /** Runs the program with these words and waits until it is over. */
  run: (...words: string[]) => Promise<Said>
  remove: () => Promise<void>
}

/** The command line, bundled as it ships and run as a program of its own. */
export async function aCommandLine(): Promise<CommandLine> {
  const { path, remove } = await aBundle('src/main/cli/index.ts')
  return { path, remove, run: (...words) => runProgram(process.execPath, [path, ...words]) }
}

/** Runs a program to its end. It has no library but the one it is told of. */
export function runProgram(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, {
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.on('error', failed)
    child.on('close', (code) => {
      done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
}
