import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const notes: Messages['notes'] = {
  title: 'Notizen',
  pane: 'Notiz',
  unreadable: 'Diese Notiz konnte nicht geöffnet werden',
  listUnreadable: 'Die Notizen konnten nicht gelesen werden',
  titleOf: 'Titel der Notiz',
  titlePlaceholder: 'Titel',
  writeOrRead: 'Schreiben oder lesen',
  modes: { live: 'Schreiben', source: 'Markdown', read: 'Lesen' },
  versions: 'Frühere Fassungen',
  trash: 'Die Notiz in den Papierkorb legen',
  more: 'Mehr',
  makeNote: 'Wieder zur Notiz machen',
  makeTemplate: 'Zur Vorlage machen',
  words: (number) => count(number, { one: '# Wort', other: '# Wörter' }),
  template: 'Vorlage',
  writable: {
    plain: 'Zu lang, um beim Schreiben gezeichnet zu werden. „Lesen“ zeigt, wie es sich liest.',
    nowhere:
      'Eine Zeile ist zu lang, um hier geschrieben zu werden. Teilen Sie die Zeile mit einem anderen Programm: Die Notiz ist eine Datei im Ordner „notes“ der Bibliothek.',
  },
  notes: (number) => count(number, { one: '# Notiz', other: '# Notizen' }),
  new: 'Neue Notiz',
  none: 'Noch keine Notizen',
  noneHint:
    'Eine Notiz ist eine Seite, die Sie selbst schreiben. Mit [[ verweisen Sie auf Clips und andere Notizen.',
  unwritten: 'Noch nichts geschrieben',
  trashed: (number) => count(number, { other: 'Notizen im Papierkorb: #' }),
  restore: 'Zurückholen',
  restoreOf: (title) => `„${title}“ zurückholen`,
  fromTemplate: 'Neue Notiz aus einer Vorlage',
  findTemplate: 'Eine Vorlage finden',
  noTemplate:
    'Keine Vorlage heißt so. Jede Notiz wird eine durch „Zur Vorlage machen“; {{date}}, {{time}}, {{clip}} und {{author}} darin werden ausgefüllt.',
  versionsUnreadable: 'Die Fassungen konnten nicht gelesen werden',
  noVersion: 'Noch keine frühere Fassung',
  noVersionHint:
    'Während Sie schreiben, wird alle zehn Minuten behalten, was die Notiz sagte, 90 Tage lang.',
  versionList: 'Fassungen',
  versionUnreadable: 'Diese Fassung konnte nicht gelesen werden',
  reading: 'Wird gelesen …',
  untitled: 'Notiz ohne Titel',
  changed: 'Was sich seither geändert hat',
  same: 'Die Notiz sagt jetzt dasselbe.',
  legend:
    'Durchgestrichen ist, was die Notiz damals sagte und jetzt nicht mehr; unterstrichen ist, was seither dazukam.',
  wordings: 'Beide Wortlaute',
  restoreCopy: 'Als Kopie zurückholen',
  states: {
    writing: 'Wird geschrieben …',
    saved: 'Gespeichert',
    apart: 'Anderswo auch geändert: Beides wird behalten',
    elsewhere: 'Gerade anderswo geändert',
    unsaved: 'Nicht gespeichert',
  },
  templateNow:
    'Diese Notiz ist jetzt eine Vorlage. „Neue Notiz nach einer Vorlage“ beginnt mit ihr.',
  noteAgain: 'Das ist wieder eine Notiz und keine Vorlage.',
  highlight: 'Hervorhebung',
  task: { done: 'Erledigt', open: 'Zu tun' },
  text: 'Text der Notiz',
  textHint: 'In Markdown schreiben. Mit [[ auf einen Clip, eine Notiz oder eine Stelle verweisen.',
  goneHighlight: 'Diese Hervorhebung ist nicht mehr in der Bibliothek',
  noSuchTitle: 'Nichts in der Bibliothek hat diesen Titel',
}
