import { open, readFile, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Clip } from '#core/clip/clip'
import { Change } from '#core/library/change'
import type { Sentence } from '#core/messages/sentence'
import { replaceDurably } from './durable-file'
import type { LibraryPaths } from './library-paths'
import { setAside } from './set-aside'
import { upgradeClip, upgradeNote } from './upgrade-record'

const RawChange = z.looseObject({ type: z.string() })
/** As much of a journal's beginning, in bytes, as tells its format. */
const HEAD = 16

const Line = z.union([
  z.object({ number: z.number().int(), change: RawChange }),
  z.object({ doneTo: z.number().int() }),
])

/** A journal of format 1: what in it was acknowledged and is not in all records, and when it was last written (ms since 1970). */
export type OldJournal = {
  path: string
  modifiedAt: number
  changes: Change[]
  /** Whether each of its lines could be read. */
  isWhole: boolean
}

/** The journals of format 1 in a library, but for those that are known to be none. */
export async function readOldJournals(
  paths: LibraryPaths,
  now: number,
  known: readonly string[] = [],
): Promise<OldJournal[]> {
  const names = await readdir(paths.own).catch(() => [])
  const journals: OldJournal[] = []
  for (const name of names.filter((each) => /^journal-.*\.jsonl$/.test(each)).sort()) {
    const path = join(paths.own, name)
    if (known.includes(path) || (await isOfThisFormat(path))) continue
    const read = readJournal(await readFile(path, 'utf8'), now)
    if (read) journals.push({ path, modifiedAt: Math.floor((await stat(path)).mtimeMs), ...read })
  }
  return journals
}

/**
 * Takes an old journal away when its changes are made, or leaves in it those that cannot be made yet. One with lines
 * that could not be read is set aside, which it tells in a sentence.
 */
export async function finishOldJournal(
  paths: LibraryPaths,
  { path, modifiedAt, isWhole }: OldJournal,
  left: readonly Change[],
  now: string,
): Promise<Sentence | null> {
  const said = isWhole ? null : await setAside(paths, 'journal', path, now)
  if (left.length === 0) {
    await rm(path, { force: true })
    return said
  }
  const lines = left.map((change, at) => `\n${JSON.stringify({ number: at + 1, change })}\n`)
  await replaceDurably(path, lines.join(''))
  await utimes(path, modifiedAt / 1000, modifiedAt / 1000)
  return said
}

async function isOfThisFormat(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD)
    return buffer.toString('latin1', 0, bytesRead).trimStart().startsWith('{"sum":')
  } finally {
    await file.close()
  }
}

// Null for a journal of this format, whose lines have sums, and for one without a line: that may be the very
// journal this program has just begun.
function readJournal(text: string, now: number): Pick<OldJournal, 'changes' | 'isWhole'> | null {
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
