import process from 'node:process'

import { followNpm } from './follow-npm.mjs'

/** Runs what a script is for: its number is the exit code, its error a sentence on the terminal. */
export async function command(work) {
  followNpm()
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(process.env.DEBUG ? error : error.message)
    process.exitCode = 1
  }
}

/** Throws the sentence when a tool did not end well. */
export function expectSuccess(code, sentence) {
  if (code !== 0) throw new Error(sentence)
}
