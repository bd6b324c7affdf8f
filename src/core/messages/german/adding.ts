import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

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
  dropHint: 'Dateien, Ordner und Verweise lassen sich auch überall auf das Fenster ziehen.',
  address: 'Die Seite unter dieser Adresse wird geclippt.',
  addresses: (number) => count(number, { other: '# Seiten werden geclippt.' }),
  clear: 'Leeren',
  beginning: 'Hier steht nur der Anfang.',
  tooManyAddresses: (most) =>
    count(most, { other: 'Mehr als # Adressen: in mehreren Schritten hinzufügen.' }),
  page: 'Diese Seite wird geclippt.',
  text: 'Dieser Text wird als Clip behalten.',
  aFile: 'Diese Datei wird geclippt.',
  progress: 'Fortschritt',
  again: (number) =>
    number === 1
      ? 'Noch einmal versuchen'
      : count(number, { other: 'Diese # noch einmal versuchen' }),
  running: (title, done, total) => (total > 1 ? `${title}: ${done} von ${total}` : `${title} …`),
  saved: (number) => count(number, { other: '# gespeichert' }),
  suspect: (number) => count(number, { other: '# anzusehen' }),
  renewed: (number) => count(number, { one: '# neue Fassung', other: '# neue Fassungen' }),
  unchanged: (number) => count(number, { other: '# unverändert' }),
  already: (number) => count(number, { other: '# schon da' }),
  failed: (number) =>
    count(number, { one: '# ließ sich nicht clippen', other: '# ließen sich nicht clippen' }),
  cancelled: (number) => count(number, { other: '# abgebrochen' }),
  open: 'Öffnen',
  newVersion: 'Neue Fassung',
  keepBoth: 'Beide behalten',
  alreadyOn: (day, title) => `Schon am ${day} gespeichert: „${title}“`,
  newVersionOf: (title) => `Neue Fassung von „${title}“`,
  withoutPlace: (number) =>
    count(number, {
      one: '. Eine Hervorhebung hat darin keinen sicheren Platz.',
      other: '. # Hervorhebungen haben darin keinen sicheren Platz.',
    }),
  reads: (title, day) => `„${title}“ liest sich wie am ${day}. Nichts kam hinzu.`,
}
