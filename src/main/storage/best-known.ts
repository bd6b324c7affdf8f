import type { Clip } from '#core/clip/clip'
import { lastStamp, type Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { Merged } from '#core/library/merge-records'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import { allJournals } from './all-journals'
import { cardFromCapture } from './card-from-capture'
import { conflictSides } from './conflict-sides'
import { followAll, type Followed } from './follow-all'
import { textFromBackup } from './library-backups'
import type { LibraryParts } from './library-parts'
import { recordKey } from './lines-by-record'
import { mergeSides } from './merge-sides'
import type { Decoded } from './record-format'
import type { RecordKeeper } from './record-keeper'

/** A record as far as it is known, texts that were written apart from it, and where it is known from. */
export type Known<T> = Merged<T> & { from: KnownFrom }

type KnownFrom =
  | 'fromBackup'
  | 'fromJournal'
  | 'fromConflict'
  | 'fromCapture'
  | 'fromSpoiled'
  | 'fromBackupAndSpoiled'
  | 'fromJournalAndSpoiled'

/**
 * The best that is known of a record whose file cannot be trusted or is gone, given the text in it: both sides of
 * a conflict; the newest whole backup and what the journals did since; its captured pages. Null when nothing is.
 */
export async function bestKnown<T extends Clip | Note>(
  parts: LibraryParts,
  keeper: RecordKeeper<T>,
  name: RecordName,
  text: string,
): Promise<Known<T> | null> {
  const { kind } = keeper
  const decode = decoder(parts, keeper, name.id)
  const done = (await allJournals(parts.paths)).get(recordKey(name)) ?? []
  const since = (base: T | null, others: Note[] = []) =>
    followAll<T, T | null>(keeper, name.id, { record: base, others }, done)
  const isWhole = (each: string) => decode(each)?.isWhole === true
  const backup = decode(await textFromBackup(parts.backups, name, isWhole))?.record ?? null
  const followed = since(backup)
  const known = isThere(followed)
    ? { ...followed, from: backup ? ('fromBackup' as const) : ('fromJournal' as const) }
    : null

  const sides = (conflictSides(text) ?? []).map(decode)
  const both = mergeSides(kind, sides, followed.record)
  const whole = both && since(both.record, [...followed.others, ...both.others])
  if (whole && isThere(whole)) return { ...whole, from: 'fromConflict' }

  const spoiled = decode(text)?.asWritten ?? null
  if (spoiled !== null) return better(keeper, spoiled, known)
  if (known !== null) return known
  const card = name.kind === 'clip' ? await cardFromCapture(parts.paths, name.id) : null
  const made = since(decode(JSON.stringify(card))?.record ?? null)
  return isThere(made) ? { ...made, from: 'fromCapture' } : null
}

function isThere<T>(followed: Followed<T | null>): followed is Merged<T> {
  return followed.record !== null
}

// What can still be read in part may hold edits that nothing else knows of.
function better<T extends Clip | Note>(
  { kind }: RecordKeeper<T>,
  spoiled: T,
  known: Known<T> | null,
): Known<T> {
  if (known === null) {
    return { record: spoiled, others: [], from: 'fromSpoiled' }
  }
  if (hasAllOf(known.record.edits, spoiled.edits)) return known
  const { record } = kind.merge(known.record, spoiled)
  return {
    ...known,
    record,
    from: known.from === 'fromBackup' ? 'fromBackupAndSpoiled' : 'fromJournalAndSpoiled',
  }
}

function hasAllOf(known: Edits, others: Edits) {
  return Object.entries(others).every(([part, edit]) => lastStamp(known[part]) >= lastStamp(edit))
}

function decoder<T extends Clip | Note>({ tools }: LibraryParts, keeper: RecordKeeper<T>, id: Id) {
  const modifiedAt = Date.parse(tools.now())
  return (text: string | null): Decoded<T> | null => {
    if (text === null) return null
    try {
      return keeper.kind.format.decode(text, modifiedAt, id)
    } catch {
      return null
    }
  }
}
