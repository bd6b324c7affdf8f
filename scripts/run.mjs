import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

import { root } from './places.mjs'

const isWindows = process.platform === 'win32'
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a tool in our terminal and gives its exit code. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  // The terminal itself sends Ctrl+C to the tool; we only stay until it has finished.
  return ending(child, (signal) => signal !== 'SIGINT' && child.kill(signal))
}

/**
 * Runs a program with windows, apart from our terminal's process group, and passes signals on.
 * Chromium quits in good order at the first signal and dies at the second, so it must get only ours.
 */
export function runApart(command, args, options = {}) {
  const apart = { cwd: root, stdio: 'inherit', detached: !isWindows, ...options }
  const child = spawn(command, args, apart)
  return ending(child, (signal) => child.kill(signal))
}

/** Runs a tool out of sight and gives its exit code and all it said. */
export async function runSilently(command, args, options = {}) {
  const quiet = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options }
  const child = spawn(command, args, quiet)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  }
  const code = await ending(child, (signal) => child.kill(signal))
  return { code, output }
}

/** The command and arguments that run npm, also where npm is not a program of its own. */
export function npm(...args) {
  const script = [process.env.npm_execpath, besideNode()].find(isNpm)
  return script ? [process.execPath, [script, ...args]] : ['npm', args]
}

function besideNode() {
  return join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
}

function isNpm(path) {
  return path && basename(path) === 'npm-cli.js' && existsSync(path)
}

function ending(child, onSignal) {
  const stopPassing = STOP_SIGNALS.map((signal) => listen(signal, () => onSignal(signal)))
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
  return ended.finally(() => stopPassing.forEach((stop) => stop()))
}

function listen(signal, action) {
  process.on(signal, action)
  return () => process.off(signal, action)
}
