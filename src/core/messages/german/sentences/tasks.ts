import { counter } from '../../counted'
import type { Messages } from '../../messages-of'
import type { tasks as english } from '../../english/sentences/tasks'

const count = counter('de')
const digits = (number: number) => count(number, { other: '#' })

export const tasks: Pick<Messages['sentences'], keyof typeof english> = {
  clipping: (pages) =>
    count(pages, { one: 'Eine Seite wird geclippt', other: '# Seiten werden geclippt' }),
  importing: (name) => `${name} wird importiert`,
  backingUp: 'Die Bibliothek wird gesichert',
  backedUp: (clips, notes) =>
    `Gesichert: ${count(clips, { one: '# Clip', other: '# Clips' })} und ${count(notes, { one: '# Notiz', other: '# Notizen' })}.`,
  backupUnread: 'Die Sicherung konnte nicht wieder gelesen werden.',
  restoring: 'Eine Sicherung wird wiederhergestellt',
  restoringFirst: 'Die Bibliothek wird gesichert, wie sie jetzt ist',
  restoringCompares: 'Die Bibliothek wird mit der Sicherung verglichen',
  restoringNow: 'Wird wiederhergestellt',
  nothingRestored: 'Es war nichts wiederherzustellen.',
  restored: (number) =>
    `${count(number, {
      one: 'Ein Clip oder eine Notiz ist wieder wie in der Sicherung.',
      other: '# Clips und Notizen sind wieder wie in der Sicherung.',
    })} Rückgängig nimmt das zurück.`,
  withoutPages: (clips) =>
    count(clips, {
      one: '# Clip konnte nicht zurückkommen: Seine Seite wurde mit dem Papierkorb gelöscht.',
      other: '# Clips konnten nicht zurückkommen: Ihre Seiten wurden mit dem Papierkorb gelöscht.',
    }),
  recordsUnread: (records) =>
    count(records, {
      one: '# Eintrag der Sicherung ließ sich nicht lesen.',
      other: '# Einträge der Sicherung ließen sich nicht lesen.',
    }),
  restoringBeside: 'Aus einer Sicherung wird eine Bibliothek gemacht',
  madeBeside: (folder, records) =>
    `Die neue Bibliothek liegt in ${folder} und enthält ${count(records, { one: '# Eintrag', other: '# Einträge' })}. Öffnen Sie sie hier, oder starten Sie Commonplace mit --library="${folder}".`,
  filesGone: (files) =>
    count(files, {
      one: '# erfasste Datei war nicht mehr zu bekommen.',
      other: '# erfasste Dateien waren nicht mehr zu bekommen.',
    }),
  verifying: 'Die Bibliothek wird geprüft',
  foundWrong: (number) =>
    count(number, {
      one: 'An # Stelle stimmt etwas nicht. Nichts wurde geändert.',
      other: 'An # Stellen stimmt etwas nicht. Nichts wurde geändert.',
    }),
  allSound: (records) =>
    count(records, {
      one: '# Eintrag oder Bilderordner angesehen: Alles stimmt.',
      other: '# Einträge und Bilderordner angesehen: Alles stimmt.',
    }),
  emptying: 'Der Papierkorb wird geleert',
  emptied: (number) =>
    count(number, { one: '# Ding endgültig gelöscht.', other: '# Dinge endgültig gelöscht.' }),
  copyingLibrary: 'Die Bibliothek wird kopiert',
  copiedLibrary: (folder) =>
    `Jede Datei wurde nach ${folder} kopiert und verglichen. Ab dem nächsten Start wird die Kopie benutzt.`,
  comparing: 'Clips, die sich gleich lesen, werden gesucht',
  compared: (texts) =>
    count(texts, {
      one: '# Text mit allen anderen verglichen.',
      other: '# Texte mit allen anderen verglichen.',
    }),
  indexing: 'Der Suchindex wird neu angelegt',
  indexedSoFar: (done, total) =>
    `${digits(done)} von ${digits(total)} lassen sich finden. Der Rest kommt in den Index, wenn Commonplace wieder startet oder wenn Sie ihn neu anlegen.`,
  indexed: 'Alles lässt sich finden.',
  indexLacks: (number) =>
    count(number, {
      one: '# lässt sich nicht über seinen Text finden, weil er nicht zu lesen war.',
      other: '# lassen sich nicht über ihren Text finden, weil er nicht zu lesen war.',
    }),
  backupListDamaged:
    'Die Liste dessen, was diese Sicherung enthält, ist beschädigt; sie lässt sich nicht wiederherstellen. Die anderen Sicherungen sind nicht betroffen.',
  backupPartsDamaged: (parts) =>
    `Ein Teil dieser Sicherung ist beschädigt oder fehlt (${parts}). Was noch lesbar ist, lässt sich wiederherstellen.`,
}
