const OUTDATED =
  ': what it changed is another since, by another program or machine, or deleted. It is no longer in the history, and nothing was changed.'

/** What went wrong, and what one can do about it. */
export const problems = {
  /** Words that were made elsewhere, in whatever language. */
  plain: (words: string) => words,
  unforeseen: (reason: string) => `Something unforeseen happened: ${reason}`,
  taskUnderWay: (title: string) => `“${title}” is not done yet. Wait until it is, or cancel it.`,
  copyIsReady: (folder: string) =>
    `There is a copy in ${folder} already. Restart to use it, or stay with this folder first.`,
  fileUnwritten: (path: string) => `${path} could not be written. Choose another place.`,
  notPrinted: (reason: string) =>
    `It could not be printed: ${reason}. It can still be saved as PDF.`,
  clippingCancelled: 'Clipping was cancelled.',
  pathUnread: (path: string) =>
    `${path} could not be read. Check that it is there and that you may read it.`,
  stepForgotten: 'That step is not in the history any more.',
  notMentioned: 'The note does not mention it any more.',
  highlightsGone: 'These highlights are not in the library any more.',
  noteVersionGone: 'What the note said then cannot be read any more.',
  nothingToExport: 'There is nothing to export here.',
  exportCancelled: 'The export was cancelled.',
  nothingWritten: 'Nothing was written.',
  searchNeedsName: 'Give the smart collection a name.',
  noSuchSearch: 'That smart collection is not in this library.',
  noSuchClip: 'That clip is not in this library.',
  noSuchNote: 'That note is not in this library.',
  highlightGone: 'That highlight is not there any more.',
  highlightNeedsWord: 'A highlight needs a word at least.',
  noSuchCollection: 'That collection is not in this library.',
  ruleNeedsName: 'Give the rule a name.',
  noSuchRule: 'That rule is not in this library.',
  ruleNeedsQuery: 'Say which clips the rule is for, as in a search.',
  ruleDoesNothing: 'Say what the rule does: tag, collect or archive.',
  mergedWithItself: 'A clip cannot be merged with itself.',
  noSuchVersion: 'That version is not in this library.',
  pageSaidGone:
    'What the page said cannot be read from the library folder any more. Verify the library, or clip the page again.',
  noParagraph: 'There is no paragraph here to hide.',
  noBackupsKept:
    'No backups are kept of this library. Start Commonplace again, and allow it to write its own folder.',
  noPicture: 'That is no picture that can be shown. Notes take PNG, JPEG, GIF, WebP, AVIF and SVG.',
  nothingForBook: 'There is nothing to make a book of. Choose some clips.',
  allThatIsLeft: 'This is all that is left of the article, so it stays.',
  nothingLeftOut:
    'Nothing was left out of this article: it was made of plain text, and all of that is in it.',
  notIntoItself: (name: string) => `“${name}” cannot be put into itself.`,
  diskFull: (folder: string) =>
    `The disk that holds ${folder} is full. Nothing that was saved is lost; make room and try again.`,
  libraryClosed: (folder: string) =>
    `The library folder ${folder} cannot be written. Allow writing to it, or choose another folder with --library.`,
  libraryNoFolder: (folder: string) =>
    `${folder} is not a folder, so it cannot hold a library. Choose another with --library.`,
  libraryGone: (folder: string) =>
    `Something in the library folder ${folder} is not there any more, or its disk was taken away. Bring it back and try again.`,
  diskFailing: (folder: string) =>
    `The disk that holds ${folder} failed to read or write. Nothing that was saved is lost; check the disk, and copy the library to another one.`,
  tooManyOpen:
    'This computer has too many files open. Nothing that was saved is lost; close some programs and try again.',
  libraryInUse: (folder: string) =>
    `Another program is using a file in ${folder}. Nothing that was saved is lost; close that program and try again.`,
  libraryUnread: (folder: string, reason: string) =>
    `The library in ${folder} could not be read or written (${reason}). Nothing that was saved is lost; check the disk and try again.`,
  libraryReadOnly: (folder: string) =>
    `The library folder ${folder} cannot be written, so nothing can be changed. Allow writing to it and start Commonplace again.`,
  notUndone: (said: string) => `“${said}” cannot be undone${OUTDATED}`,
  notRedone: (said: string) => `“${said}” cannot be done again${OUTDATED}`,
  malformedAnswer: (asked: string) => `The answer to “${asked}” was malformed.`,
  onlyOutside: 'Only web and mail addresses can be opened.',
  selectWords: 'Select some words of the article to highlight them.',
  pictureTooLargeForNote: (most: string) =>
    `The picture is larger than ${most}. Make it smaller and put it in again.`,
}
