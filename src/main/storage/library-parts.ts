import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import type { Turns } from '#core/turns'
import type { Sentence } from '#core/messages/sentence'
import type { Backups } from './backups/backups'
import type { Catalogue } from './catalogue/catalogue'
import type { Clock } from './clock'
import type { Journal } from './journal'
import type { LibraryPaths } from './library-paths'
import type { RecordSet } from './record-set'
import type { RecordWriter } from './record-writer'

export type StoreTools = {
  /** Names this computer, in files that each computer has its own of and in the stamps of its edits. */
  machine: string
  now: () => string
  newId: () => Id
  /** Told what was found wrong, and what was done about it. */
  report: (said: Sentence) => void
  /** Told of records that another program changed, or that were found to differ from what lists showed. */
  noticed: (names: readonly RecordName[]) => void
  /** Where what is derived from libraries is kept between openings; null keeps nothing. */
  cacheFolder: string | null
  /** Where what belongs to libraries and must be kept lies apart from them: their backups; null keeps none. */
  dataFolder: string | null
  /** Resolves when what nobody waits for may begin; asked once the library is open. Where it is not given, at once. */
  calm?: () => Promise<unknown>
}

/** The parts of an open library, as its own rooms see them. */
export type LibraryParts = {
  paths: LibraryPaths
  tools: StoreTools
  clock: Clock
  journal: Journal
  catalogue: Catalogue
  records: RecordSet
  writer: RecordWriter
  backups: Backups | null
  /** Keeps a text that a later one took the place of as a note of its own. */
  keepOther: (note: Note) => void
  /** Damaged records are healed one after the other. */
  healing: Turns
  /** Clips whose pages are on disk while the change that adds them is still to come. */
  captured: Set<Id>
  /** Records of a newer program that were told of. */
  leftAlone: Set<Id>
  /** Whether nothing can be written, because the folder cannot be. */
  isReadOnly: boolean
}
