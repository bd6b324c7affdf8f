import type { Messages } from '../messages-of'

export const exporting: Messages['exporting'] = {
  title: 'Exportieren',
  what: 'Was',
  choices: {
    selected: 'Was ausgewählt ist',
    open: 'Der offene Clip',
    listed: 'Was die Liste zeigt',
    found: 'Was die Suche findet',
    everything: 'Die ganze Bibliothek',
  },
  style: 'Zitierstil',
  toShare: 'Zum Weitergeben',
  toShareHint:
    'Ohne Verfolger in Adressen, ohne Ort und Gerät der Bilder und ohne Orte auf diesem Computer. Was wegfiel, wird genannt.',
  wholeHint:
    'Enthält alles, wie es ist, um es wieder zu importieren: bei der ganzen Bibliothek auch den Papierkorb.',
  format: 'Format',
  cancel: 'Abbrechen',
  chooseFolder: 'Ordner wählen …',
  chooseFile: 'Datei wählen …',
  template: 'Vorlage',
  ownTemplate: 'Die übliche',
  makeTemplate: 'Eigene anlegen …',
  editTemplate: 'Bearbeiten …',
  templateTitle: 'Vorlage für Markdown',
  newTemplate: 'Markdown-Vorlage',
  openingTemplate: 'Die Vorlage wird geöffnet …',
  name: 'Name',
  body: 'Wie ein Clip geschrieben wird',
  noMistake: 'Sie hat keinen Fehler. Sie wird als Notiz behalten, mit dem Tag template/export.',
  names: 'Was genannt werden kann',
  namesHint:
    '{{name}} steht für das, was es nennt. {{#name}}…{{/name}} steht nur da, wo es so etwas gibt, und so oft, wie es das gibt.',
  namesOfClip: 'Der Clip',
  namesBetween: (begin, end) => `Zwischen ${begin} und ${end}`,
  back: 'Zurück',
  keep: 'Vorlage behalten',
  formats: {
    markdown: {
      title: 'Ordner mit Markdown',
      about:
        'Für Obsidian und andere Editoren. Noch einmal in denselben Ordner exportiert, wird nur geschrieben, was sich geändert hat.',
    },
    html: {
      title: 'Webseiten',
      about:
        'Eine Datei je Clip mit Artikel, Hervorhebungen, Notizen und Bildern. Öffnet sich überall.',
    },
    json: {
      title: 'Alles, als JSON',
      about:
        'Clips mit allen Fassungen, Bildern, Hervorhebungen und Notizen. Lässt sich ohne Verlust wieder importieren.',
    },
    epub: { title: 'Buch (EPUB)', about: 'Ein Kapitel je Clip, für E-Reader.' },
    'highlights-markdown': {
      title: 'Hervorhebungen, als Markdown',
      about: 'Ein Dokument mit Zitaten und ihren Quellen.',
    },
    'highlights-csv': {
      title: 'Hervorhebungen, als Tabelle (CSV)',
      about: 'Eine Zeile je Hervorhebung.',
    },
    'readwise-csv': {
      title: 'Hervorhebungen, für Readwise (CSV)',
      about: 'Die Spalten, die Readwise annimmt.',
    },
    annotations: {
      title: 'Hervorhebungen, als Web-Anmerkungen (JSON-LD)',
      about: 'Das Datenmodell des W3C, für andere Programme zum Anmerken.',
    },
    bibtex: {
      title: 'Literatur, als BibTeX',
      about: 'Für LaTeX und Literaturverwaltungen.',
    },
    ris: {
      title: 'Literatur, als RIS',
      about: 'Für Zotero, EndNote, Mendeley. Hervorhebungen kommen als Notizen mit.',
    },
    'csl-json': { title: 'Literatur, als CSL JSON', about: 'Für Pandoc und Zotero.' },
    bibliography: {
      title: 'Literaturverzeichnis',
      about: 'Als Text, im Zitierstil, den Sie wählen.',
    },
  },
}
