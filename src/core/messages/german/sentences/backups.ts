import type { backups as english } from '../../english/sentences/backups'
import type { Messages } from '../../messages-of'

const UNHARMED = 'Die Bibliothek ist nicht betroffen'
const UNCHANGED = 'Sonst wurde nichts geändert'
const unread = (folder: string) =>
  `Die Sicherungen in ${folder} ließen sich nicht lesen oder schreiben`
const unrestored = (folder: string) =>
  `Die Sicherung ließ sich nicht nach ${folder} wiederherstellen`

export const backups: Pick<Messages['sentences'], keyof typeof english> = {
  backupListUnread:
    'Die Liste dessen, was diese Sicherung enthält, ist beschädigt, daher lässt sie sich nicht lesen. Wählen Sie eine andere Sicherung.',
  backupGone: 'Diese Sicherung ist nicht mehr da. Wählen Sie eine andere.',
  noRecordsToBackUp: (library) =>
    `In ${library} ist nichts zu sehen, daher wurde nicht gesichert, und die früheren Sicherungen blieben, wie sie sind. Wenn der Ordner auf einer anderen Platte liegt, schließen Sie sie an.`,
  restoringCancelled: 'Das Wiederherstellen wurde abgebrochen.',
  noRoomForBackups: 'Für Sicherungen ist kein Platz.',
  notBackedUpFirst: (reason) =>
    `Diese Bibliothek hat ein älteres Commonplace geschrieben. Bevor sie geändert wird, wird sie gesichert, und das ging nicht: ${reason} Nichts wurde geändert.`,
  backupsFull: (folder) =>
    `Die Platte mit den Sicherungen in ${folder} ist voll, daher ließ sich keine Sicherung anlegen. Die Bibliothek und die früheren Sicherungen sind unversehrt; schaffen Sie Platz auf dieser Platte.`,
  backupsClosed: (folder) =>
    `Die Sicherungen in ${folder} lassen sich nicht lesen oder schreiben. ${UNHARMED}; erlauben Sie dort das Lesen und Schreiben.`,
  backupsNoFolder: (folder) =>
    `Die Sicherungen gehören in ${folder}, und das ist kein Ordner. ${UNHARMED}; räumen Sie weg, was dort ist, und starten Sie Commonplace neu.`,
  backupsGone: (folder) =>
    `${unread(folder)}, weil dort etwas fehlt oder die Platte entfernt wurde. ${UNHARMED}; bringen Sie es zurück, oder legen Sie noch eine Sicherung an.`,
  backupsFailing: (folder) =>
    `${unread(folder)}, weil die Platte versagt. ${UNHARMED}; prüfen Sie die Platte.`,
  backupsCrowded: (folder) =>
    `${unread(folder)}, weil dieser Computer zu viele Dateien offen hat. ${UNHARMED}; schließen Sie einige Programme, und versuchen Sie es noch einmal.`,
  backupsInUse: (folder) =>
    `${unread(folder)}, weil ein anderes Programm sie benutzt. ${UNHARMED}; schließen Sie dieses Programm, und versuchen Sie es noch einmal.`,
  backupsUnread: (folder, reason) =>
    `${unread(folder)} (${reason}). ${UNHARMED}; prüfen Sie die Platte.`,
  restoreFull: (folder) =>
    `Die Platte mit ${folder} ist voll, daher ließ sich die Sicherung dort nicht wiederherstellen. ${UNCHANGED}; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.`,
  restoreClosed: (folder) =>
    `In ${folder} kann nicht geschrieben werden, daher ließ sich die Sicherung dort nicht wiederherstellen. Erlauben Sie das Schreiben, oder wählen Sie einen anderen Ordner.`,
  restoreNoFolder: (folder) =>
    `${folder} ist kein Ordner, daher ließ sich die Sicherung dort nicht wiederherstellen. ${UNCHANGED}; wählen Sie einen anderen Ort.`,
  restoreGone: (folder) =>
    `${unrestored(folder)}, weil inzwischen etwas entfernt wurde. ${UNCHANGED}; wählen Sie einen anderen Ordner.`,
  restoreFailing: (folder) =>
    `${unrestored(folder)}, weil eine Platte versagt. ${UNCHANGED}; wählen Sie einen Ordner auf einer anderen Platte.`,
  restoreCrowded: (folder) =>
    `${unrestored(folder)}, weil dieser Computer zu viele Dateien offen hat. ${UNCHANGED}; schließen Sie einige Programme, und versuchen Sie es noch einmal.`,
  restoreInUse: (folder) =>
    `${unrestored(folder)}, weil ein anderes Programm ihn benutzt. ${UNCHANGED}; wählen Sie einen anderen Ordner.`,
  notRestored: (folder, reason) =>
    `${unrestored(folder)} (${reason}). ${UNCHANGED}; wählen Sie einen anderen Ordner.`,
}
