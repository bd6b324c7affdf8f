#!/usr/bin/env node
import { homedir } from 'node:os'
import { appFolders } from '#storage/app-folders'
import { readMovedLibrary } from '#storage/moved-library'
import { libraryAskedFor } from './library-asked-for'
import { reachFromTerminal } from './reach-library'
import { runCommandLine } from './run-command-line'

declare const __VERSION__: string

const interrupt = new AbortController()
// The first Ctrl+C lets what is under way end whole; the second ends the program at once.
process.once('SIGINT', () => interrupt.abort())

const typed = process.argv.slice(2)
const surroundings = {
  folder: process.cwd(),
  version: __VERSION__,
  interrupted: interrupt.signal,
}

const env = process.env
const home = homedir()
const { data } = appFolders(env, process.platform, home)

void readMovedLibrary(data).then(async (moved) => {
  const asker = { ...surroundings, env, home, moved: moved?.folder ?? null }
  process.exitCode = await runCommandLine(typed, {
    ...surroundings,
    out: process.stdout,
    err: process.stderr,
    reachLibrary: reachFromTerminal(typed, asker),
    libraryFolder: (asked) => libraryAskedFor(asked, asker),
  })
})
