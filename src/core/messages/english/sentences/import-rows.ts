const TOO_MUCH = ', which is more than an export is read for. Export it in smaller parts.'

/** Why an export cannot be taken in, or a row of it cannot be kept or not with all that it holds. */
export const importRows = {
  noAddress: 'It has no address.',
  notAnAddress: (written: string) => `“${written}” is not the address of a page on the web.`,
  noSource: 'It holds no source.',
  nothingNamed: 'It has neither a title nor an address nor a file.',
  filesNotExported: 'Its file did not come with the export. Export with files.',
  noHighlightedWords: 'It has no highlighted words.',
  noNameOrLinks: 'It has no name or no links.',
  notAsLinkwarden: 'It is not written as Linkwarden writes its links.',
  notAsPocket: 'It is not written as Pocket writes its collections.',
  notAsWritten: 'It is not written as this program writes its exports.',
  partUnlike: (part: string) =>
    `Its “${part}” is missing or is not what this program writes there.`,
  notASource: 'It is not written as a source.',
  citationUnread: (reason: string) => `It is not written as its language asks for (${reason}).`,
  jsonUnread: (name: string) =>
    `${name} breaks off or is damaged: it cannot be read as JSON. Export it again.`,
  openQuote: (row: number, name: string) =>
    `Reading stopped at row ${row} of ${name}: a quotation mark is opened there and never closed, so the rows after it are missing. Mend it in a spreadsheet or export the file again.`,
  noTable: (row: number, name: string) =>
    `Reading stopped at row ${row} of ${name}: it is not written as a table, so the rows after it are missing. Mend it in a spreadsheet or export the file again.`,
  tooManyRows: (row: number, name: string) =>
    `Reading stopped at row ${row} of ${name}: no longer table is read at once, so this row and those after it are missing. Divide it in a spreadsheet and import the rest.`,
  isNoFile: 'It is a link or a device and no file.',
  isLocked: 'It is locked with a password.',
  unpacksTooFar: 'It unpacks to far more than it should.',
  rowUnread: 'It could not be read.',
  recordUnread: 'It cannot be read: another program changed it, or it was cut off.',
  pictureDamaged: 'The picture is damaged in the file.',
  versionNotInFile: 'A version of it is not in the file.',
  wordsDamaged: 'Its words are not those that were exported: the file is damaged.',
  picturesNotFetched:
    'Pictures on the web are not fetched by an import. Clip the page again to have them.',
  notInArchive: (name: string, archive: string) => `There is no ${name} in ${archive}.`,
  archivedDamaged: (name: string, archive: string) =>
    `${name} in ${archive} is damaged, so it was not read. Export it again.`,
  archiveLeadsOut: (archive: string) =>
    `${archive} holds a file whose name leads out of the archive, so nothing of it was read. It may be made to do harm.`,
  archiveDamaged: (archive: string) =>
    `${archive} is damaged or is no ZIP archive. Download or export it again.`,
  tooLargeFile: (name: string) => `${name} is very large${TOO_MUCH}`,
  tooMuchText: (name: string) => `${name} holds very much text${TOO_MUCH}`,
  tooManyFiles: (name: string) => `${name} holds very many files${TOO_MUCH}`,
  unpacksToMuch: (name: string) => `${name} unpacks to very much${TOO_MUCH}`,
  noKnownExport: (name: string) =>
    `${name} is no export that Commonplace knows. It reads those of Pocket, Omnivore, Instapaper, Readwise, Raindrop, Karakeep, Linkwarden, wallabag, Zotero and Hypothesis, bookmarks of any browser, folders of Markdown, web pages or PDF, and what Commonplace exports as “Everything, as JSON”.`,
  importCancelled: 'The import was cancelled.',
  changedWhileRead: (path: string) => `${path} changed while it was read. Import it again.`,
  importUnderWay: 'Another import is not done yet. Wait until it is, or cancel it.',
  importForgotten: 'That import is not known any more. Import the file again.',
  allPagesHere: 'Every page of this import is here already.',
}
