#!/usr/bin/env node
import { homedir } from 'node:os'
import { runCommandLine } from './run-command-line'

declare const __VERSION__: string

const interrupt = new AbortController()
// The first Ctrl+C lets what is under way end whole; the second ends the program at once.
process.once('SIGINT', () => interrupt.abort())

void runCommandLine(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  home: homedir(),
  folder: process.cwd(),
  version: __VERSION__,
  interrupted: interrupt.signal,
}).then((code) => {
  process.exitCode = code
})
