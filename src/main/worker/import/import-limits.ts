import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

/** How much of an export is read: more is made to do harm, or has to come in pieces. */
export const MOST_FILES = 250_000
/** Bytes. */
export const LARGEST_TEXT = 250 * 1024 * 1024
export const MOST_TEXT = 400 * 1024 * 1024
/** Letters of a file by which a format is told. */
export const HEAD = 64 * 1024
/** Files whose beginnings are looked at. */
export const MOST_HEADS = 2000

export function tooMuch(
  why: 'tooLargeFile' | 'tooMuchText' | 'tooManyFiles' | 'unpacksToMuch',
  name: string,
) {
  return new NotebookError('page-too-large', sentence(why, name))
}
