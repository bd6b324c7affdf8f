const UNHARMED = 'The library is not affected'
const UNCHANGED = 'Nothing else was changed'

/** Why a backup could not be taken, read or restored. */
export const backups = {
  backupListUnread:
    'The list of what this backup holds is damaged, so it cannot be read. Choose another backup.',
  backupGone: 'This backup is not there any more. Choose another.',
  noRecordsToBackUp: (library: string) =>
    `There are no records to be seen in ${library}, so no backup was taken and the earlier ones were left alone. If the folder is on another disk, connect it.`,
  restoringCancelled: 'Restoring was cancelled.',
  noRoomForBackups: 'There is no room for backups.',
  notBackedUpFirst: (reason: string) =>
    `This library was written by an older Commonplace. It is backed up before it is changed, and that could not be done: ${reason} Nothing was changed.`,
  backupsFull: (folder: string) =>
    `The disk that holds the backups in ${folder} is full, so no backup could be taken. The library and the earlier backups are whole; make room on that disk.`,
  backupsClosed: (folder: string) =>
    `The backups in ${folder} cannot be read or written. ${UNHARMED}; allow reading and writing that folder.`,
  backupsNoFolder: (folder: string) =>
    `The backups belong in ${folder}, and that is not a folder. ${UNHARMED}; move what is there away, and start Commonplace again.`,
  backupsGone: (folder: string) =>
    `The backups in ${folder} could not be read or written, because something there is gone or its disk was taken away. ${UNHARMED}; bring it back, or take another backup.`,
  backupsFailing: (folder: string) =>
    `The backups in ${folder} could not be read or written, because their disk fails. ${UNHARMED}; check that disk.`,
  backupsCrowded: (folder: string) =>
    `The backups in ${folder} could not be read or written, because this computer has too many files open. ${UNHARMED}; close some programs and try again.`,
  backupsInUse: (folder: string) =>
    `The backups in ${folder} could not be read or written, because another program is using them. ${UNHARMED}; close that program and try again.`,
  backupsUnread: (folder: string, reason: string) =>
    `The backups in ${folder} could not be read or written (${reason}). ${UNHARMED}; check the disk.`,
  restoreFull: (folder: string) =>
    `The disk that holds ${folder} is full, so the backup could not be restored there. ${UNCHANGED}; make room or choose another folder.`,
  restoreClosed: (folder: string) =>
    `${folder} cannot be written, so the backup could not be restored there. Allow writing to it, or choose another folder.`,
  restoreNoFolder: (folder: string) =>
    `${folder} is not a folder, so the backup could not be restored there. ${UNCHANGED}; choose another place.`,
  restoreGone: (folder: string) =>
    `The backup could not be restored into ${folder}, because something was taken away meanwhile. ${UNCHANGED}; choose another folder.`,
  restoreFailing: (folder: string) =>
    `The backup could not be restored into ${folder}, because a disk fails. ${UNCHANGED}; choose a folder on another disk.`,
  restoreCrowded: (folder: string) =>
    `The backup could not be restored into ${folder}, because this computer has too many files open. ${UNCHANGED}; close some programs and try again.`,
  restoreInUse: (folder: string) =>
    `The backup could not be restored into ${folder}, because another program is using it. ${UNCHANGED}; choose another folder.`,
  notRestored: (folder: string, reason: string) =>
    `The backup could not be restored into ${folder} (${reason}). ${UNCHANGED}; choose another folder.`,
}
