import { counter } from '../../counted'
import type { folderReports as english } from '../../english/sentences/folder-reports'
import type { Messages } from '../../messages-of'

const count = counter('de')
const LEFT = 'Die Datei blieb, wie sie war; erlauben Sie das Lesen, oder prüfen Sie die Platte.'

export const folderReports: Pick<Messages['sentences'], keyof typeof english> = {
  both: (one, other) => `${one} ${other}`,
  pagesSetAside: (clips) =>
    count(clips, {
      one: 'Dateien eines Clips, der nie gespeichert wurde, wie ein Absturz beim Clippen sie hinterlässt, wurden im Ordner „damaged“ der Bibliothek beiseitegelegt; nichts wurde gelöscht.',
      other:
        'Dateien von # Clips, die nie gespeichert wurden, wie ein Absturz beim Clippen sie hinterlässt, wurden im Ordner „damaged“ der Bibliothek beiseitegelegt; nichts wurde gelöscht.',
    }),
  fileSetAside: (was, aside) =>
    `${was} ist beschädigt und ließ sich nicht lesen. Die Datei wurde als ${aside} beiseitegelegt; nichts wurde gelöscht.`,
  fileLeftDamaged: (was) =>
    `${was} ist beschädigt und ließ sich nicht lesen. Die Datei blieb, wo sie ist, weil in den Ordner nicht geschrieben werden kann.`,
  recordRewritten: (said, from) => `${said} Der Eintrag wurde neu geschrieben: ${from}.`,
  recordWasMissing: (where, from) => `${where} fehlte und wurde neu geschrieben: ${from}.`,
  pagesWithoutRecord: (where, from) =>
    `Zu geclippten Seiten fehlte ${where}, wie nach einem unterbrochenen Clippen. Die Datei wurde angelegt: ${from}.`,
  fromBackup: 'aus der neuesten Sicherung und dem, was seither geschah',
  fromJournal: 'aus dem Journal',
  fromConflict: 'aus beiden Seiten des Konflikts darin',
  fromCapture: 'aus der geclippten Seite und dem, was im Journal steht',
  fromSpoiled: 'so, wie er sich noch lesen lässt, da es keine Kopie gibt',
  fromBackupAndSpoiled:
    'aus der neuesten Sicherung und dem, was seither geschah, mit dem, was sich davon noch lesen lässt',
  fromJournalAndSpoiled: 'aus dem Journal, mit dem, was sich davon noch lesen lässt',
  cardFromCopy: 'Was darin stand, ist aus der Kopie bekannt.',
  cardIsNew:
    'Die Bibliothek hat jetzt einen neuen Namen, unter dem ihre Sicherungen liegen; sonst hängt nichts daran.',
  cardFromRest: 'Es gibt keine verlässliche Kopie, daher gilt, was sich davon noch lesen lässt.',
  recordUnreadable: (where) => `${where} ließ sich nicht lesen. ${LEFT}`,
  recordForbidden: (where) => `${where} ließ sich nicht lesen, weil das nicht erlaubt ist. ${LEFT}`,
  recordOnFailingDisk: (where) =>
    `${where} ließ sich nicht lesen, weil die Platte versagt. ${LEFT}`,
  recordUnreadableFor: (where, reason) => `${where} ließ sich nicht lesen (${reason}). ${LEFT}`,
  writtenTwice: (title) =>
    `Ein Text wurde an zwei Orten zugleich geschrieben. Beide bleiben: der frühere als Notiz „${title}“.`,
  copyMerged: (copy) =>
    `${copy}, eine zweite Fassung aus einem Abgleich, wurde eingearbeitet. Sie liegt jetzt in merged/.`,
  copySpared: (copy) =>
    `${copy}, eine zweite Fassung aus einem Abgleich, ließ sich nicht einarbeiten und blieb, wo sie ist.`,
  untilRestart: 'Bis Commonplace neu startet, können Sie alles lesen und nichts ändern.',
  keptInJournal: 'Was Sie getan haben, steht im Journal und wird geschrieben, sobald es geht.',
  notMadeNote: (file, why) => `Aus ${file} ließ sich keine Notiz machen. ${why}`,
  madeNote: (file, title, where) =>
    `Aus ${file} wurde die Notiz „${title}“, jetzt ${where}. Die Datei, wie sie war, liegt in merged/.`,
  lateChanges:
    'Änderungen, die ein älteres Commonplace auf einem anderen Computer gemacht hat, kamen verspätet. Sie gelten nun auch hier.',
  takenByOthers: (clips, notes) => {
    const things = [
      ...(clips > 0 ? [count(clips, { one: '# Clip', other: '# Clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ]
    return `Ein anderes Programm hat ${things.join(' und ')} aus dem Ordner der Bibliothek genommen. Legen Sie die Dateien zurück, um sie wieder zu haben, oder sehen Sie in den Sicherungen nach.`
  },
}
