import type { Messages } from '../messages-of'

export const dialogs: Messages['dialogs'] = {
  add: 'Zu Commonplace hinzufügen',
  addHere: 'Hinzufügen',
  pages: 'Seiten und Texte',
  allFiles: 'Alle Dateien',
  newLibrary: 'Einen Ordner für die neue Bibliothek wählen',
  restoreHere: 'Hier wiederherstellen',
  libraryPlace: 'Wählen, wo die Bibliothek liegen soll',
  moveHere: 'Hierher verlegen',
  import: 'In Commonplace importieren',
  choose: 'Wählen',
  export: (format) => `Exportieren: ${format}`,
  exportFolder: 'Hierher exportieren',
  exportFile: 'Exportieren',
  savePdf: 'Als PDF speichern',
  articleFile: 'Artikel',
}
