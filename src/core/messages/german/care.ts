import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')
const digits = (number: number) => count(number, { other: '#' })

export const care: Messages['care'] = {
  title: 'Sicherungen und Prüfung',
  parts: 'Was zu tun ist',
  backups: 'Sicherungen',
  verification: 'Prüfung',
  cancel: 'Abbrechen',
  progress: 'Fortschritt',
  openMade: 'Die neue Bibliothek öffnen',
  running: (title, done, total) => `${title}: ${digits(done)} von ${digits(total)}`,
  done: (title) => `${title}: fertig`,
  stopped: (title) => `${title}: angehalten`,
  notDone: (title) => `${title}: nicht gelungen`,
  unreadable: 'Die Sicherungen konnten nicht gelesen werden',
  noneKept: 'Von dieser Bibliothek gibt es keine Sicherungen',
  noneKeptHint:
    'Commonplace konnte beim Start nicht in seinen eigenen Ordner schreiben. Erlauben Sie es, und starten Sie noch einmal.',
  what: 'Jede Stunde, in der sich etwas ändert, wird von selbst gesichert. Stunden bleiben einen Tag lang, dann Tage und Wochen.',
  take: 'Jetzt sichern',
  checking: 'Die Sicherungen werden geprüft …',
  none: 'Noch keine Sicherungen',
  noneHint:
    'Die erste entsteht von selbst, bald nachdem sich etwas ändert. Oder sichern Sie gleich.',
  why: {
    hourly: 'Von selbst',
    'by-hand': 'Von Hand',
    'before-restore': 'Vor einer Wiederherstellung',
    'before-migration': 'Vor einem neuen Commonplace',
  },
  holds: (held, size) =>
    `${count(held.clips, { one: '# Clip', other: '# Clips' })}, ${count(held.notes, { one: '# Notiz', other: '# Notizen' })} · ${size}`,
  damaged: 'Beschädigt: nicht wiederherzustellen',
  damagedInPart: (holds) => `Teils beschädigt · ${holds}`,
  choose: 'Wählen Sie eine Sicherung',
  chooseHint:
    'Was die Wiederherstellung ändern würde, wird hier zuerst gezeigt. Durch das Ansehen ändert sich nichts.',
  cannotRestore: 'Diese Sicherung lässt sich nicht wiederherstellen',
  notCompared: 'Die Bibliothek konnte nicht mit dieser Sicherung verglichen werden',
  wouldChange: 'Was die Wiederherstellung ändern würde',
  comparing: 'Wird mit der Bibliothek verglichen …',
  same: 'Die Bibliothek ist, wie sie war',
  sameHint: 'Diese Sicherung wiederherzustellen würde nichts ändern.',
  safety:
    'Zuerst wird gesichert, was jetzt in der Bibliothek ist, und Rückgängig nimmt die Wiederherstellung zurück.',
  beside: 'Daneben wiederherstellen …',
  restore: 'In diese Bibliothek zurückholen',
  differences: 'Unterschiede',
  differing: {
    missing: (number) =>
      count(number, { one: '# fehlt und kommt zurück', other: '# fehlen und kommen zurück' }),
    changed: (number) =>
      count(number, {
        one: '# wurde geändert und wird wieder, was es war',
        other: '# wurden geändert und werden wieder, was sie waren',
      }),
    added: (number) =>
      count(number, {
        one: '# kam seither hinzu und bleibt, wie es ist',
        other: '# kamen seither hinzu und bleiben, wie sie sind',
      }),
  },
  untitledNote: 'Eine Notiz ohne Titel',
  someClip: 'Ein Clip',
  andMore: (number) => count(number, { other: 'und # mehr' }),
  withoutPages: (number) =>
    count(number, {
      one: '# Clip kann nicht zurückkommen: Seine Seite wurde mit dem Papierkorb gelöscht.',
      other: '# Clips können nicht zurückkommen: Ihre Seiten wurden mit dem Papierkorb gelöscht.',
    }),
  unread: (number) =>
    count(number, {
      one: '# Eintrag dieser Sicherung lässt sich nicht lesen.',
      other: '# Einträge dieser Sicherung lassen sich nicht lesen.',
    }),
  staySame: (number) =>
    count(number, {
      one: '# anderes Ding bliebe, wie es ist.',
      other: '# andere Dinge blieben, wie sie sind.',
    }),
  looked: (when, number) =>
    count(number, {
      one: `${when}: # Eintrag oder Bilderordner angesehen.`,
      other: `${when}: # Einträge und Bilderordner angesehen.`,
    }),
  toLook: 'Jeder Eintrag und jede erfasste Datei wird angesehen. Nichts wird geändert.',
  verify: 'Bibliothek prüfen',
  resultUnread: 'Das Ergebnis war nicht zu bekommen',
  looking: 'Wird geprüft …',
  notVerified: 'Seit dem Start von Commonplace nicht geprüft',
  verifyHint:
    'Die Prüfung nennt Dateien, die beschädigt, verschwunden oder verändert sind, damit sie rechtzeitig ersetzt werden können.',
  sound: 'Alles stimmt',
  soundHint: 'Jeder Eintrag ist lesbar, und jede erfasste Datei ist, was sie war.',
  found: 'Was gefunden wurde',
  onlyLying: 'Alles stimmt. Im Ordner der Bibliothek liegt nur dies herum:',
  wrong: (number) =>
    count(number, {
      one: 'An # Stelle stimmt etwas nicht. Nichts wurde geändert.',
      other: 'An # Stellen stimmt etwas nicht. Nichts wurde geändert.',
    }),
  group: (heading, number) => `${heading}: ${count(number, { other: '#' })}`,
  rest: (number) => count(number, { other: 'und # mehr; der Befehl ' }),
  restTells: ' nennt sie alle.',
}
