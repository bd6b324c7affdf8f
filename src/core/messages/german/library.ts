import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const library: Messages['library'] = {
  title: 'Bibliothek',
  unfold: 'Sammlungen und Tags',
  add: 'Hinzufügen',
  inbox: 'Eingang',
  library: 'Bibliothek',
  favorites: 'Favoriten',
  archive: 'Archiv',
  highlights: 'Hervorhebungen',
  notes: 'Notizen',
  trash: 'Papierkorb',
  tags: 'Tags',
  allTags: 'Alle Tags',
  noTags: 'T auf einem Clip gibt ihm ein Tag.',
  duplicates: 'Doppelte',
  rules: 'Regeln',
  backups: 'Sicherungen',
  settings: 'Einstellungen',
  reading: 'Der Ordner der Bibliothek wird gelesen',
  readingSoFar: (number) =>
    count(number, {
      one: 'Der Ordner der Bibliothek wird gelesen: # Ding bisher',
      other: 'Der Ordner der Bibliothek wird gelesen: # Dinge bisher',
    }),
  lookingFirst: 'Die ersten Clips werden gesucht.',
  soFar: (number) => count(number, { one: '# Ding bisher.', other: '# Dinge bisher.' }),
  appears: 'Was gefunden wird, erscheint hier von selbst; der nächste Start geht schneller.',
  readOnly: (folder) =>
    `Alles lässt sich lesen und nichts ändern, weil in ${folder} nicht geschrieben werden kann. Erlauben Sie das Schreiben dort und starten Sie Commonplace neu.`,
  welcome: {
    title: 'Ihre Bibliothek ist leer',
    hint: 'Fügen Sie eine Adresse hinzu, einen Text ein, oder ziehen Sie Dateien auf das Fenster. Alles bleibt ganz auf diesem Computer, zum Lesen, Markieren und Wiederfinden.',
    add: 'Den ersten Clip hinzufügen',
    read: 'Den Willkommens-Clip lesen',
  },
  nothingOpen: {
    first: 'Was Sie öffnen, wird hier gelesen',
    firstHint: '? zeigt jederzeit alle Tasten.',
    title: 'Nichts ist geöffnet',
    hint: 'Wählen Sie etwas aus der Liste, oder gehen Sie sie mit J hinunter. / sucht, ? zeigt alle Tasten.',
  },
}
