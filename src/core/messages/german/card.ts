import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const card: Messages['card'] = {
  title: 'Titel',
  authors: 'Autoren',
  authorsHint: 'Mehrere durch Strichpunkt getrennt.',
  site: 'Website',
  published: 'Veröffentlicht',
  modified: 'Geändert',
  dateHint: 'Wie 2024-01-30, 30 January 2024 oder nur 2024.',
  language: 'Sprache',
  languageHint: 'Ihr Kürzel: en, de, zh-Hant.',
  leadPicture: 'Titelbild',
  leadPictureHint: 'Die Adresse eines Bildes im Netz.',
  saved: 'Gespeichert',
  words: 'Wörter',
  pictures: 'Bilder',
  missing: (number) => count(number, { one: '# fehlt', other: '# fehlen' }),
  address: 'Adresse',
  file: 'Datei',
  sources: {
    'json-ld': 'aus den Daten der Seite',
    'open-graph': 'aus den Daten der Seite',
    meta: 'aus den Daten der Seite',
    microdata: 'aus den Daten der Seite',
    headline: 'aus der Überschrift',
    byline: 'aus der Autorenzeile',
    text: 'aus dem Text',
    url: 'aus der Adresse',
    'file-name': 'aus dem Dateinamen',
    extractor: 'aus dem Artikel',
    person: 'geändert',
  },
  whereRead: 'Wo das gelesen wurde',
  reset: 'Zurücksetzen',
  resetOf: (label) => `${label} zurücksetzen`,
  resetHint: 'Zurück zu dem, was die Seite sagt',
  unknown: 'Nicht bekannt',
}
