import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')
const digits = (number: number) => count(number, { other: '#' })

export const importing: Messages['importing'] = {
  title: 'Importieren',
  what: 'Holen Sie herein, was Sie anderswo gespeichert haben, mit Daten, Tags, Ordnern, Notizen und Hervorhebungen. Welche Art von Export es ist, zeigt die Datei selbst.',
  programs:
    'Pocket, Omnivore, Instapaper, Readwise, Raindrop, Karakeep, Linkwarden, wallabag, Zotero, Hypothesis, Lesezeichen jedes Browsers, Ordner von Obsidian und Joplin, Ordner mit gespeicherten Seiten und eine ganze andere Bibliothek, wie Commonplace sie exportiert.',
  chooseFile: 'Datei wählen …',
  chooseFolder: 'Ordner wählen …',
  reading: (name) => `${name} wird gelesen …`,
  readingLabel: 'Wird gelesen',
  refused: (name) => `${name} lässt sich nicht importieren`,
  another: 'Etwas anderes wählen',
  cancel: 'Abbrechen',
  start: 'Importieren',
  is: (called, rows) => ` ist ${called}: ${count(rows, { one: '# Zeile', other: '# Zeilen' })}.`,
  brings: 'Was hereinkäme',
  kinds: {
    pages: 'Seiten',
    withContent: 'davon mit Artikel',
    notes: 'Notizen',
    highlights: 'Hervorhebungen',
    tags: 'Tags',
    folders: 'Ordner, die zu Sammlungen werden',
    here: 'Schon da, wird damit vereinigt',
    failures: 'Zeilen, die sich nicht behalten lassen',
  },
  withoutArticle:
    'Seiten ohne Artikel werden mit dem behalten, was der Export von ihnen sagt. Sie lassen sich danach holen.',
  more: (number) => count(number, { other: '… und # mehr.' }),
  where: (written) => {
    const [, places, file] = /^((?:[a-z]+ \d+, )*[a-z]+ \d+) of (.*)$/s.exec(written) ?? []
    if (places === undefined || file === undefined) return written
    return `${places.replace(/[a-z]+/g, (kind) => KINDS[kind] ?? kind)} von ${file}`
  },
  named: (name) => `, „${name}“`,
  running: (title, done, total) => `${title}: ${digits(done)} von ${digits(total)}`,
  progress: 'Fortschritt',
  imported: (called) => `Importiert: ${called}`,
  stopped: (title) => `${title}: angehalten`,
  notDone: (title) => `${title}: nicht gelungen`,
  notKept: (rows) =>
    count(rows, { one: '# Zeile nicht behalten', other: '# Zeilen nicht behalten' }),
  keptWithout: 'Ohne den Artikel behalten',
  onlyStubs: (clips) =>
    `${count(clips, { one: 'Ein Clip enthält', other: '# Clips enthalten' })} nur, was im Export stand. Beim Holen werden die Seiten eine nach der anderen von ihren Websites geladen.`,
  fetch: (pages) => count(pages, { one: '# Seite jetzt holen', other: '# Seiten jetzt holen' }),
  again: (rows) => (rows === 1 ? 'Zeile noch einmal versuchen' : 'Zeilen noch einmal versuchen'),
  sum: {
    rows: (number) => count(number, { one: '# Zeile', other: '# Zeilen' }),
    clips: (number) => count(number, { one: '# Clip', other: '# Clips' }),
    notes: (number) => count(number, { one: '# Notiz', other: '# Notizen' }),
    joined: (number) => count(number, { other: '# mit einer anderen Zeile vereinigt' }),
    merged: (number) => count(number, { other: '# schon da' }),
    failed: (number) => count(number, { other: '# nicht gelungen' }),
    left: (number) => count(number, { other: '# nicht mehr an der Reihe' }),
    highlights: (number) => count(number, { one: '# Hervorhebung', other: '# Hervorhebungen' }),
    placed: (number) => count(number, { other: '# mit Platz' }),
    waiting: (number) =>
      count(number, { one: '# wartet auf einen Platz', other: '# warten auf einen Platz' }),
  },
  called: {
    'csl-json': 'eine Liste von Quellen in CSL JSON',
    ris: 'eine Liste von Quellen in RIS',
    bibtex: 'eine Liste von Quellen in BibTeX',
    omnivore: 'ein Omnivore-Export',
    instapaper: 'ein Instapaper-Export',
    'zotero-rdf': 'ein Zotero-Export in RDF',
    bookmarks: 'eine Datei mit Lesezeichen',
    wallabag: 'ein wallabag-Export',
    hypothesis: 'eine Datei mit Anmerkungen von Hypothesis',
    annotations: 'eine Datei mit Web-Anmerkungen',
    karakeep: 'ein Karakeep-Export',
    'readwise-highlights': 'ein Readwise-Export von Hervorhebungen',
    linkwarden: 'ein Linkwarden-Export',
    'readwise-reader': 'ein Export von Readwise Reader',
    raindrop: 'ein Export von Raindrop.io',
    'pocket-html': 'ein älterer Pocket-Export',
    pocket: 'ein Pocket-Export',
    markdown: 'ein Ordner mit Markdown',
    pages: 'ein Ordner mit Seiten',
    library: 'eine ganze Commonplace-Bibliothek',
  },
}

// Where a row stands is a name for it, in English wherever it is written down.
const KINDS: Readonly<Record<string, string>> = {
  row: 'Zeile',
  entry: 'Eintrag',
  source: 'Quelle',
  note: 'Notiz',
  file: 'Datei',
  bookmark: 'Lesezeichen',
  link: 'Verweis',
  line: 'Zeile',
  page: 'Seite',
  collection: 'Sammlung',
}
