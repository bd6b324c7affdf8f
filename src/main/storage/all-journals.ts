import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StampedChange } from '#core/library/stamped-change'
import { parseLine, readLines, type JournalLine } from './journal-lines'
import type { LibraryPaths } from './library-paths'
import { linesByRecord } from './lines-by-record'

/** What the journals in the library folder, this machine's and those a sync brought, tell of each record, in time. */
export async function allJournals({
  own,
}: Pick<LibraryPaths, 'own'>): Promise<Map<string, StampedChange[]>> {
  const names = await readdir(own).catch(() => [])
  const lines = await Promise.all(
    names
      .filter((name) => /^journal-.*\.jsonl$/.test(name))
      .map((name) => linesIn(join(own, name))),
  )
  return linesByRecord(lines.flat().sort(inTime))
}

async function linesIn(path: string) {
  const text = await readFile(path, 'utf8').catch(() => '')
  return readLines(text).lines.flatMap(parseLine)
}

function inTime(a: JournalLine, b: JournalLine) {
  return a.at < b.at ? -1 : 1
}
