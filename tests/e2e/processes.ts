import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const ROOT = process.cwd()

/** Where Electron is. */
export function electronProgram() {
  return createRequire(join(ROOT, 'package.json'))('electron') as string
}

/** What the app is started with, as another program starts it. */
export function appWords(library: string, home: string, ...more: string[]) {
  return [
    '.',
    '--log-level=3',
    `--library=${library}`,
    `--user-data-dir=${join(home, 'data')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...more,
  ]
}

/** Runs a program until it ends by itself. */
export async function runToTheEnd(
  program: string,
  words: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv } = { cwd: ROOT },
) {
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (part: Buffer) => (out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (err += part.toString()))
  const [code] = await once(child, 'close')
  return { code: code as number | null, out, err }
}
