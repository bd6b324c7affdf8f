import { counter } from '../../counted'

const count = counter('en')
const things = (number: number, one: string) =>
  count(number, { one: `# ${one}`, other: `# ${one}s` })

/** What long work is called, what it does just now, and what came of it. */
export const tasks = {
  clipping: (pages: number) => count(pages, { one: 'Clipping a page', other: 'Clipping # pages' }),
  importing: (name: string) => `Importing ${name}`,
  backingUp: 'Backing up',
  backedUp: (clips: number, notes: number) =>
    `Backed up ${things(clips, 'clip')} and ${things(notes, 'note')}.`,
  backupUnread: 'The backup could not be read again.',
  restoring: 'Restoring a backup',
  restoringFirst: 'Backing up the library as it is now',
  restoringCompares: 'Comparing the library with the backup',
  restoringNow: 'Restoring',
  nothingRestored: 'Nothing was to be restored.',
  restored: (number: number) =>
    `${count(number, {
      one: 'One clip or note is as it was in the backup.',
      other: '# clips and notes are as they were in the backup.',
    })} Undo takes that back.`,
  withoutPages: (clips: number) =>
    `${things(clips, 'clip')} could not come back: the pages were deleted with the trash.`,
  recordsUnread: (records: number) =>
    `${things(records, 'record')} could not be read in the backup.`,
  restoringBeside: 'Making a library from a backup',
  madeBeside: (folder: string, records: number) =>
    `The new library is in ${folder} and holds ${things(records, 'record')}. Open it here, or start Commonplace with --library="${folder}".`,
  filesGone: (files: number) => `${things(files, 'captured file')} could not be had any more.`,
  verifying: 'Verifying the library',
  foundWrong: (number: number) =>
    `${things(number, 'thing')} found to be wrong. Nothing was changed.`,
  allSound: (records: number) =>
    `${things(records, 'record')} and folders of pictures looked at: nothing is wrong.`,
  emptying: 'Emptying the trash',
  emptied: (number: number) => `${things(number, 'thing')} deleted for good.`,
  copyingLibrary: 'Copying the library',
  copiedLibrary: (folder: string) =>
    `Every file was copied to ${folder} and compared. It is used from the next start on.`,
  comparing: 'Looking for clips that read alike',
  compared: (texts: number) => `Compared ${things(texts, 'text')} with all others.`,
  indexing: 'Rebuilding the search index',
  indexedSoFar: (done: number, total: number) =>
    `${count(done, { other: '#' })} of ${count(total, { other: '#' })} can be found. The rest is indexed when Commonplace starts again, or when you rebuild the index.`,
  indexed: 'Everything can be found.',
  indexLacks: (number: number) =>
    count(number, {
      other: '# cannot be found by their text, because it could not be read.',
    }),
  backupListDamaged:
    'The list of what this backup holds is damaged, so it cannot be restored. The other backups are not affected.',
  backupPartsDamaged: (parts: string) =>
    `A part of this backup is damaged or missing (${parts}). What can still be read of it can be restored.`,
}
