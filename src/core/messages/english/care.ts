import { counter } from '../counted'

const count = counter('en')
const digits = (number: number) => count(number, { other: '#' })
const clips = (number: number) => count(number, { one: '# clip', other: '# clips' })
const notes = (number: number) => count(number, { one: '# note', other: '# notes' })
const records = (number: number) => count(number, { one: '# record', other: '# records' })

/** Looking after the library: backups, what they bring back, and verifying. */
export const care = {
  title: 'Backups and verification',
  parts: 'What to look after',
  backups: 'Backups',
  verification: 'Verification',
  cancel: 'Cancel',
  progress: 'Progress',
  openMade: 'Open the new library',
  running: (title: string, done: number, total: number) =>
    `${title}: ${digits(done)} of ${digits(total)}`,
  done: (title: string) => `${title}: done`,
  stopped: (title: string) => `${title}: stopped`,
  notDone: (title: string) => `${title}: not done`,
  unreadable: 'The backups could not be read',
  noneKept: 'No backups are kept of this library',
  noneKeptHint:
    'Commonplace could not write its own folder when it started. Allow it to, and start it again.',
  what: 'Every hour in which something changed is backed up by itself. Hours are kept for a day, then days and weeks.',
  take: 'Back up now',
  checking: 'Checking the backups…',
  none: 'No backups yet',
  noneHint: 'The first is taken by itself soon after something changes. Or take one now.',
  why: {
    hourly: 'Taken by itself',
    'by-hand': 'Taken by hand',
    'before-restore': 'Before a backup was restored',
    'before-migration': 'Before Commonplace was updated',
  },
  holds: (held: { clips: number; notes: number }, size: string) =>
    `${clips(held.clips)}, ${notes(held.notes)} · ${size}`,
  damaged: 'Damaged: cannot be restored',
  damagedInPart: (holds: string) => `Damaged in part · ${holds}`,
  choose: 'Choose a backup',
  chooseHint: 'What restoring it would change is shown here first. Nothing changes by looking.',
  cannotRestore: 'This backup cannot be restored',
  notCompared: 'The library could not be compared with this backup',
  wouldChange: 'What restoring would change',
  comparing: 'Comparing with the library…',
  same: 'The library is as it was',
  sameHint: 'Restoring this backup would change nothing.',
  safety: 'The library as it is now is backed up first, and Undo takes a restore back.',
  beside: 'Restore beside…',
  restore: 'Restore into this library',
  differences: 'Differences',
  differing: {
    missing: (number: number) =>
      count(number, { one: '# is gone and comes back', other: '# are gone and come back' }),
    changed: (number: number) =>
      count(number, {
        one: '# was changed and goes back to what it was',
        other: '# were changed and go back to what they were',
      }),
    added: (number: number) =>
      count(number, {
        one: '# was added since and stays as it is',
        other: '# were added since and stay as they are',
      }),
  },
  untitledNote: 'A note without a title',
  someClip: 'A clip',
  andMore: (number: number) => count(number, { other: 'and # more' }),
  withoutPages: (number: number) =>
    `${clips(number)} cannot come back: the pages were deleted with the trash.`,
  unread: (number: number) => `${records(number)} cannot be read in this backup.`,
  staySame: (number: number) =>
    `${count(number, { one: '# other thing', other: '# other things' })} would stay the same.`,
  looked: (when: string, number: number) =>
    `${when}: ${records(number)} and folders of pictures looked at.`,
  toLook: 'Every record and every captured file is looked at. Nothing is changed.',
  verify: 'Verify library',
  resultUnread: 'The result could not be had',
  looking: 'Looking…',
  notVerified: 'Not verified since Commonplace was started',
  verifyHint:
    'Verifying tells of files that are damaged, missing or altered, so that they can be put back in time.',
  sound: 'Nothing is wrong',
  soundHint: 'Every record can be read, and every captured file is what it was.',
  found: 'What was found',
  onlyLying: 'Nothing is wrong. This lies about in the library folder:',
  wrong: (number: number) =>
    `${count(number, { one: '# thing', other: '# things' })} found to be wrong. Nothing was changed.`,
  group: (heading: string, number: number) => `${heading}: ${count(number, { other: '#' })}`,
  /** Said before the command that tells the rest, and after it. */
  rest: (number: number) => count(number, { other: 'and # more; the command ' }),
  restTells: ' tells all of them.',
}
