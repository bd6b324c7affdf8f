import type { Messages } from '../messages-of'

export const settings: Messages['settings'] = {
  title: 'Einstellungen',
  sections: {
    library: 'Bibliothek',
    appearance: 'Aussehen',
    reading: 'Lesen',
    highlights: 'Hervorhebungen',
    keys: 'Tasten',
    clipping: 'Clippen',
    privacy: 'Privates',
  },
  folder: 'Die Bibliothek ist ein einfacher Ordner:',
  showFolder: 'Zeigen',
  move: 'Verlegen …',
  moveHint:
    'Sie wird kopiert und jede Datei der Kopie verglichen, während Sie weiterarbeiten. Bis zum nächsten Start wird sie benutzt, wo sie ist.',
  moveReady: (folder) =>
    `Die Kopie in ${folder} ist vollständig und Datei für Datei verglichen. Sie wird ab dem nächsten Start benutzt.`,
  restart: 'Jetzt neu starten',
  stay: 'Bei diesem Ordner bleiben und die Kopie entfernen',
  left: (folder) =>
    `Die Bibliothek wurde aus ${folder} hierher verlegt. Jener Ordner ist noch da und wird nicht mehr benutzt.`,
  removeLeft: 'In den Papierkorb des Systems legen',
  keepLeft: 'Behalten',
  backups: 'Sie wird von selbst gesichert, solange Commonplace offen ist.',
  care: 'Sicherungen und Prüfung …',
  theme: 'Farbschema',
  language: 'Sprache',
  languageHint:
    'Das Fenster, das Menü und die Dateidialoge sprechen sie sofort. Artikel bleiben in ihrer eigenen Sprache.',
  readStates: 'Was als gelesen gilt',
  startedAt: 'Begonnen ab',
  readFrom: 'Gelesen ab',
  readStatesHint:
    'Listen, Filter und Suchen wie is:unread richten sich danach. M markiert einen Clip überall als gelesen.',
  panes: 'Breite der Bereiche',
  resetPanes: 'Wie am Anfang',
  whenKnown: 'Wenn eine Seite schon in der Bibliothek ist',
  whenKnownChoices: { ask: 'Fragen', 'keep-both': 'Beide behalten', 'new-version': 'Neue Fassung' },
  whenKnownHint: 'Eine neue Fassung behält die alte daneben. Nichts wird je überschrieben.',
  privacy: [
    'Alles liegt in Ihrem Bibliotheksordner und auf diesem Computer. Es gibt kein Konto und keinen Server von uns.',
    'Nichts wird gezählt oder gemeldet: Commonplace sendet nichts über Sie, über das, was Sie aufbewahren, oder wie Sie es benutzen.',
    'Das Netz wird benutzt, wenn Sie eine Adresse hinzufügen oder eine Seite noch einmal clippen: Dann werden diese Seite und ihre Bilder geholt, wie ein Browser es tut.',
    'Ein Artikel, den Sie lesen, kommt von der Platte. Seine Skripte laufen nie, und er kann nichts nachladen.',
    'Eine Adresse in einem Artikel öffnet sich in Ihrem eigenen Browser, und erst nachdem Sie sie gesehen haben.',
  ].join('\n'),
  stored: 'Was wo liegt',
  storedLibrary: 'Clips, Hervorhebungen und Notizen',
  storedSettings: 'Einstellungen, Sicherungen und der Verlauf der Änderungen',
  storedCache: 'Der Suchindex, der neu gemacht werden kann',
  letters: {
    title: 'Schrift',
    fonts: { serif: 'Mit Serifen', sans: 'Ohne' },
    size: 'Größe',
    lineHeight: 'Zeilenhöhe',
    lineLength: 'Zeilenlänge',
    lettersUnit: ' Zeichen',
    justify: 'Blocksatz',
    divide: 'Wörter trennen',
    noDividing:
      'Wörter bleiben am Zeilenende ganz: Dieses System hat keine Regeln, um sie zu trennen.',
  },
  themes: { system: 'System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel', black: 'Schwarz' },
  colors: {
    title: 'Hervorhebungen',
    meaning: 'Was die Farben für Sie bedeuten',
    nameOf: (color) => `Name von ${color}`,
    atOnce: 'Gleich hervorheben, was ich mit der Maus auswähle',
    spoken: 'Vorlesen lassen, wo eine Hervorhebung beginnt und endet',
  },
}
