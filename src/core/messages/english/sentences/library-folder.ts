/** Why a library could not be opened, moved or read. */
export const libraryFolder = {
  beingOpened: 'Another Commonplace is opening this library. Try again.',
  openElsewhere: (process: number) =>
    `The library is open in another Commonplace (process ${process}). Close that one, then try again.`,
  ownerDeaf: (process: number) =>
    `Commonplace has this library open (process ${process}) and does not answer. Close it, then try again.`,
  commandAtWork: (process: number) =>
    `A command of Commonplace is at work on this library (process ${process}). Wait until it is done, then try again.`,
  ownerNotYet: (process: number) =>
    `Another Commonplace has this library open (process ${process}) and does not listen yet. Wait a moment and try again, or close it.`,
  ownerSilent:
    'The Commonplace that has this library open stopped answering. What it had done by then is kept; if it is stuck, close it and try again.',
  ownerGone:
    'The Commonplace that had this library open ended before the command was done. What it had done by then is kept; try again.',
  stoppedBefore: 'Stopped before it began.',
  lockLost:
    'The lock of the library is no longer this program’s. Close Commonplace and start it again.',
  libraryNewer: (format: number, known: number) =>
    `This library was written by a newer Commonplace (format ${format}, this program knows ${known}). Update Commonplace to open it.`,
  recordNewer: (id: string) =>
    `The clip or note ${id} was written by a newer Commonplace. It was left as it is; update Commonplace to open it.`,
  ownFolderClosed: (folder: string) =>
    `Commonplace keeps a few things of its own in ${folder}, and that folder cannot be used. Allow writing to it, or choose another with COMMONPLACE_DATA.`,
  noLibraryIn: (folder: string) => `There is no library in ${folder}.`,
  folderUnread: (folder: string, reason: string) =>
    `The library folder ${folder} cannot be read (${reason}). Allow reading it, or check the disk.`,
  articleUnread: (title: string) =>
    `The article of “${title}” could not be read from the library folder. Put its files back from a backup, or clip the page again.`,
  pageToMergeUnread: (title: string) =>
    `A captured page of “${title}” could not be read, so nothing was merged. Let “Verify library” look at it, or put its files back from a backup.`,
  verifyingCancelled: 'Verifying was cancelled.',
  folderRestless:
    'Something goes on writing in the library folder. Let it come to an end, a sync perhaps, and move the library then. It is where it was.',
  moveStopped: 'Stopped. The library is where it was.',
  copyDiffers: (path: string) =>
    `${path} does not hold what was copied into it. Check that disk, and choose another folder. The library is where it was.`,
  noFileNoFolder: (path: string) =>
    `${path} is neither a file nor a folder, so it cannot be copied. Take it out of the library folder first.`,
  oneInTheOther: (folder: string) =>
    `${folder} and the library lie one within the other. Choose a folder outside of it.`,
  placeTaken: (folder: string) =>
    `${folder} is there already and is not empty. Choose another folder.`,
  liesInLibrary: (folder: string) =>
    `${folder} lies in the library itself. Choose a folder outside it.`,
  notEmptyForRestore: (folder: string) =>
    `${folder} is not empty, and nothing in it should be mixed with a library. Choose an empty or new folder.`,
  notMoved: (why: string) => `The library was not moved. ${why}`,
  cannotOpen: 'Commonplace cannot open its library',
  close: 'Close',
}
