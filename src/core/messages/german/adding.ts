import type { Messages } from '../messages-of'

export const adding: Messages['adding'] = {
  title: 'Zur Bibliothek hinzufügen',
  what: 'Eine Adresse, mehrere Adressen oder der Text eines Artikels',
  chooseFiles: 'Dateien wählen …',
  cancel: 'Abbrechen',
  add: 'Hinzufügen',
  drop: 'Loslassen, um zu clippen',
  activity: 'Was gerade geschieht',
  link: 'Einen Verweis öffnen?',
  clipIt: 'Clippen',
  openInBrowser: 'Im Browser öffnen',
}
