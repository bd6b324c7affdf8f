import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Clip } from '#core/clip/clip'
import { Change } from '#core/library/change'
import type { LibraryPaths } from './library-paths'
import { setAside } from './set-aside'
import { upgradeClip, upgradeNote } from './upgrade-record'

const RawChange = z.looseObject({ type: z.string() })
const Line = z.union([
  z.object({ number: z.number().int(), change: RawChange }),
  z.object({ doneTo: z.number().int() }),
])

type OldJournal = { changes: Change[]; isWhole: boolean }

/**
 * The journals of format 1 in a library, with the changes in them that were acknowledged and are not in all their
 * records. `remove` takes the journals away when the changes are made; one with lines that could not be
 * read is set aside, which it tells in sentences.
 */
export async function readOldJournals(
  paths: LibraryPaths,
  now: number,
): Promise<{ changes: Change[]; remove: () => Promise<string[]> }> {
  const names = await readdir(paths.own).catch(() => [])
  const journals = new Map<string, OldJournal>()
  for (const name of names.filter((each) => /^journal-.*\.jsonl$/.test(each)).sort()) {
    const path = join(paths.own, name)
    const journal = readJournal(await readFile(path, 'utf8'), now)
    if (journal) journals.set(path, journal)
  }
  const remove = async () => {
    const said: string[] = []
    for (const [path, { isWhole }] of journals) {
      if (isWhole) await rm(path, { force: true })
      else said.push(await setAside(paths, 'journal', path, new Date(now).toISOString()))
    }
    return said
  }
  return { changes: [...journals.values()].flatMap(({ changes }) => changes), remove }
}

// Null for a journal of this format, whose lines have sums, and for one without a line: that may be the very
// journal this program has just begun.
function readJournal(text: string, now: number): OldJournal | null {
  if (text.includes('\n{"sum":')) return null
  // What has no end was torn by a crash and never acknowledged.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const texts = whole.split('\n').filter((line) => line !== '')
  if (texts.length === 0) return null
  const lines = texts.map(parseLine)
  const doneTo = lines.reduce(
    (most, line) => (line && 'doneTo' in line ? Math.max(most, line.doneTo) : most),
    0,
  )
  const changes = lines.map((line) => {
    if (line === null) return null
    return 'number' in line && line.number > doneTo ? parseChange(line.change, now) : 'done'
  })
  return {
    changes: changes.filter((change) => change !== null && change !== 'done'),
    isWhole: !changes.includes(null),
  }
}

function parseLine(line: string): z.infer<typeof Line> | null {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function parseChange(change: z.infer<typeof RawChange>, now: number): Change | null {
  try {
    return Change.parse({ type: 'several', changes: upgradeChange(change, now) })
  } catch {
    return null
  }
}

function upgradeChange(change: z.infer<typeof RawChange>, now: number): unknown[] {
  switch (change.type) {
    case 'clip.added': {
      const { card } = upgradeClip(change['clip'], now)
      return [{ ...change, clip: card }, ...whatAPersonAdded(Clip.parse(card))]
    }
    case 'note.added':
      return [{ ...change, note: upgradeNote(change['note'], now).card }]
    case 'several': {
      const changes = z.array(RawChange).parse(change['changes'])
      return changes.flatMap((each) => upgradeChange(each, now))
    }
    default:
      return [change]
  }
}

// A clip whose record a crash kept from the disk may have been brought back from its captured pages since,
// without what those cannot know. To a clip that is added now these change nothing.
function whatAPersonAdded({ id, tags, place, favorite, reading, highlights }: Clip): unknown[] {
  const ids = [id]
  return [
    { type: 'clips.tagged', ids, tags },
    { type: 'clips.moved', ids, place },
    { type: 'clips.favorited', ids, favorite },
    { type: 'clip.read', id, reading },
    ...highlights.map((highlight) => ({ type: 'highlight.added', clip: id, highlight })),
  ]
}
