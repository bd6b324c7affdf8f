import { parseLine, readLines, ROOM_FOR_LINES, writeLine, writeSoundLine } from './journal-lines'
import type { JournalLine, JournalText } from './journal-lines'
import { replaceDurably } from './durable-file'
import { readAtOnce } from './read-at-once'

export type JournalPaths = { journal: string; journalBefore: string }

/** Keeps a copy of a file that is about to be mended. */
export type CopyAside = (path: string) => Promise<unknown>

/** What the files of a journal say. */
export type JournalTexts = {
  doneTo: number
  /** The newest line, and the newest of the file before; none of that is newer. */
  last: number
  lastBefore: number
  /** Bytes that the younger file's lines take. */
  size: number
  /** The lines after this one. */
  after: (number: number) => JournalLine[]
}

/** What one file says, and the bytes that its lines take. */
type ReadFile = JournalText & { size: number }

const NOTHING: ReadFile = { lines: [], doneTo: 0, unreadable: 0, size: 0 }

/**
 * Reads a journal whose lines up to `listed` are in the lists. The file before is left alone when all it holds is
 * done and listed, as it is nearly always.
 */
export async function readJournal(
  paths: JournalPaths,
  listed: number,
  read: (path: string) => Promise<ReadFile>,
): Promise<JournalTexts> {
  const young = await read(paths.journal)
  const [first] = young.lines
  const isEnough = first !== undefined && Math.min(young.doneTo, listed) >= first.number - 1
  const old = isEnough ? NOTHING : await read(paths.journalBefore)
  const lastBefore = isEnough ? first.number - 1 : newestIn(old)
  const doneTo = Math.max(old.doneTo, young.doneTo)
  return {
    doneTo,
    last: Math.max(doneTo, lastBefore, newestIn(young)),
    lastBefore,
    size: young.size,
    after: (number) => linesAfter(number, [old, young]),
  }
}

/** All lines that both files of a journal hold, finished ones too, oldest first. */
export async function keptLines(paths: JournalPaths): Promise<JournalLine[]> {
  return linesAfter(0, [await readFileOf(paths.journalBefore), await readFileOf(paths.journal)])
}

export async function readFileOf(path: string): Promise<ReadFile> {
  const bytes = await bytesOf(path)
  return { ...readLines(bytes.toString('utf8')), size: bytes.length }
}

/** Reads a file of a journal and mends it: what a crash cut short was never acknowledged, has no end, and is cut off; one with unreadable lines is copied aside and begun anew with the others. */
export async function readAndMend(path: string, copyAside: CopyAside): Promise<ReadFile> {
  const bytes = await bytesOf(path)
  const size = bytes.lastIndexOf('\n') + 1
  const read = readLines(bytes.toString('utf8', 0, size))
  if (read.unreadable > 0) await copyAside(path)
  if (read.unreadable === 0 && isRoom(bytes, size)) return { ...read, size }
  const lines = [...read.lines.map(writeSoundLine), writeLine({ doneTo: read.doneTo })]
  const mended = Buffer.from(lines.join(''), 'utf8')
  await replaceDurably(path, mended)
  return { ...read, size: mended.length }
}

function isRoom(bytes: Uint8Array, from: number) {
  for (let at = from; at < bytes.length; at++) if (bytes[at] !== ROOM_FOR_LINES) return false
  return true
}

async function bytesOf(path: string) {
  try {
    return await readAtOnce(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  }
}

function newestIn({ lines }: JournalText) {
  return lines.reduce((newest, { number }) => Math.max(newest, number), 0)
}

function linesAfter(number: number, texts: readonly JournalText[]): JournalLine[] {
  const lines = texts.flatMap((text) => text.lines)
  return lines.filter((line) => line.number > number).flatMap(parseLine)
}
