/** What stands in the system’s own dialogs. */
export const dialogs = {
  add: 'Add to Commonplace',
  addHere: 'Add',
  pages: 'Pages and texts',
  allFiles: 'All files',
  newLibrary: 'Choose a folder for the new library',
  restoreHere: 'Restore here',
  libraryPlace: 'Choose where the library shall be',
  moveHere: 'Move here',
  import: 'Import into Commonplace',
  choose: 'Choose',
  export: (format: string) => `Export: ${format}`,
  exportFolder: 'Export here',
  exportFile: 'Export',
  savePdf: 'Save as PDF',
  articleFile: 'Article',
}
