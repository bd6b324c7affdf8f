import { counter } from '../../counted'

const count = counter('en')

/** What was found in the library’s folder that should not be so, and what was done about it. */
export const folderReports = {
  /** One sentence after the other. */
  both: (one: string, other: string) => `${one} ${other}`,
  pagesSetAside: (clips: number) =>
    count(clips, {
      one: 'Captured files of a clip that was never saved, as a crash while clipping leaves them, were set aside in the folder “damaged” of the library; nothing was deleted.',
      other:
        'Captured files of # clips that were never saved, as a crash while clipping leaves them, were set aside in the folder “damaged” of the library; nothing was deleted.',
    }),
  fileSetAside: (was: string, aside: string) =>
    `${was} is damaged and could not be read. It was set aside as ${aside}; nothing was deleted.`,
  fileLeftDamaged: (was: string) =>
    `${was} is damaged and could not be read. It was left where it is, because the folder cannot be written.`,
  recordRewritten: (said: string, from: string) => `${said} The record was written again ${from}.`,
  recordWasMissing: (where: string, from: string) =>
    `${where} was missing. It was written again ${from}.`,
  pagesWithoutRecord: (where: string, from: string) =>
    `There were captured pages without their ${where}, as an interrupted capture leaves them. It was made ${from}.`,
  fromBackup: 'from the newest backup and what was done since',
  fromJournal: 'from the journal',
  fromConflict: 'from both sides of the conflict in it',
  fromCapture: 'from its captured page and what is in the journal',
  fromSpoiled: 'as it can be read now, for want of a copy',
  fromBackupAndSpoiled:
    'from the newest backup and what was done since, with what can be read of it',
  fromJournalAndSpoiled: 'from the journal, with what can be read of it',
  cardFromCopy: 'What it said is known from its copy.',
  cardIsNew:
    'The library has a new name now, by which its backups are kept; nothing else hangs on it.',
  cardFromRest: 'There is no copy that can be trusted, so what can still be read of it counts.',
  recordUnreadable: (where: string) =>
    `${where} could not be read. It was left as it is; allow reading it, or check the disk.`,
  recordForbidden: (where: string) =>
    `${where} could not be read, because that is not allowed. It was left as it is; allow reading it, or check the disk.`,
  recordOnFailingDisk: (where: string) =>
    `${where} could not be read, because the disk fails. It was left as it is; allow reading it, or check the disk.`,
  recordUnreadableFor: (where: string, reason: string) =>
    `${where} could not be read (${reason}). It was left as it is; allow reading it, or check the disk.`,
  writtenTwice: (title: string) =>
    `A text was written in two places at once. Both are kept: the earlier one as the note “${title}”.`,
  copyMerged: (copy: string) =>
    `${copy}, a second version that a sync tool had put there, was merged. It lies in merged/ now.`,
  copySpared: (copy: string) =>
    `${copy}, a second version that a sync tool had put there, could not be merged and was left where it is.`,
  untilRestart: 'Until Commonplace is started again you can read everything and change nothing.',
  keptInJournal: 'What you did is kept in the journal and will be written when it can be.',
  notMadeNote: (file: string, why: string) => `${file} could not be made a note. ${why}`,
  madeNote: (file: string, title: string, where: string) =>
    `${file} was made the note “${title}”, which is ${where} now. The file as it was lies in merged/.`,
  lateChanges:
    'Changes that an older Commonplace made on another computer came late. They were made here too.',
  takenByOthers: (clips: number, notes: number) => {
    const things = [
      ...(clips > 0 ? [count(clips, { one: '# clip', other: '# clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
    ]
    return `Another program took ${things.join(' and ')} out of the library folder. Put the files back to have them again, or look in the backups.`
  },
}
