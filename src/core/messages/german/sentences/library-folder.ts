import type { libraryFolder as english } from '../../english/sentences/library-folder'
import type { Messages } from '../../messages-of'

export const libraryFolder: Pick<Messages['sentences'], keyof typeof english> = {
  beingOpened:
    'Ein anderes Commonplace öffnet diese Bibliothek gerade. Versuchen Sie es noch einmal.',
  openElsewhere: (process) =>
    `Die Bibliothek ist in einem anderen Commonplace geöffnet (Prozess ${process}). Schließen Sie es, und versuchen Sie es noch einmal.`,
  ownerDeaf: (process) =>
    `Commonplace hat diese Bibliothek geöffnet (Prozess ${process}) und antwortet nicht. Schließen Sie es, und versuchen Sie es noch einmal.`,
  commandAtWork: (process) =>
    `Ein Befehl von Commonplace arbeitet an dieser Bibliothek (Prozess ${process}). Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.`,
  ownerNotYet: (process) =>
    `Ein anderes Commonplace hat diese Bibliothek geöffnet (Prozess ${process}) und hört noch nicht zu. Versuchen Sie es gleich noch einmal, oder schließen Sie es.`,
  ownerSilent:
    'Das Commonplace, das diese Bibliothek geöffnet hat, antwortet nicht mehr. Was es bis dahin getan hat, bleibt; wenn es hängt, schließen Sie es und versuchen es noch einmal.',
  ownerGone:
    'Das Commonplace, das diese Bibliothek geöffnet hatte, endete, bevor der Befehl fertig war. Was es bis dahin getan hat, bleibt; versuchen Sie es noch einmal.',
  stoppedBefore: 'Vor dem Beginn angehalten.',
  lockLost:
    'Die Sperre der Bibliothek gehört diesem Programm nicht mehr. Schließen Sie Commonplace, und starten Sie es neu.',
  libraryNewer: (format, known) =>
    `Diese Bibliothek hat ein neueres Commonplace geschrieben (Format ${format}, dieses Programm kennt ${known}). Aktualisieren Sie Commonplace, um sie zu öffnen.`,
  recordNewer: (id) =>
    `Den Clip oder die Notiz ${id} hat ein neueres Commonplace geschrieben. Es blieb, wie es ist; aktualisieren Sie Commonplace, um es zu öffnen.`,
  ownFolderClosed: (folder) =>
    `Commonplace bewahrt einiges Eigene in ${folder} auf, und dieser Ordner lässt sich nicht benutzen. Erlauben Sie das Schreiben dort, oder wählen Sie mit COMMONPLACE_DATA einen anderen.`,
  noLibraryIn: (folder) => `In ${folder} ist keine Bibliothek.`,
  folderUnread: (folder, reason) =>
    `Der Ordner der Bibliothek ${folder} lässt sich nicht lesen (${reason}). Erlauben Sie das Lesen, oder prüfen Sie die Platte.`,
  articleUnread: (title) =>
    `Der Artikel von „${title}“ ließ sich im Ordner der Bibliothek nicht lesen. Holen Sie seine Dateien aus einer Sicherung zurück, oder clippen Sie die Seite noch einmal.`,
  pageToMergeUnread: (title) =>
    `Eine geclippte Seite von „${title}“ ließ sich nicht lesen, daher wurde nichts vereinigt. Lassen Sie sie von „Bibliothek prüfen“ ansehen, oder holen Sie ihre Dateien aus einer Sicherung zurück.`,
  verifyingCancelled: 'Das Prüfen wurde abgebrochen.',
  folderRestless:
    'Im Ordner der Bibliothek wird immer weiter geschrieben, vielleicht von einem Abgleich. Warten Sie, bis das zu Ende ist, und verschieben Sie die Bibliothek dann. Sie ist, wo sie war.',
  moveStopped: 'Angehalten. Die Bibliothek ist, wo sie war.',
  copyDiffers: (path) =>
    `${path} enthält nicht, was hineinkopiert wurde. Prüfen Sie diese Platte, und wählen Sie einen anderen Ordner. Die Bibliothek ist, wo sie war.`,
  noFileNoFolder: (path) =>
    `${path} ist weder Datei noch Ordner und lässt sich nicht kopieren. Nehmen Sie es zuerst aus dem Ordner der Bibliothek.`,
  oneInTheOther: (folder) =>
    `${folder} und die Bibliothek liegen ineinander. Wählen Sie einen Ordner außerhalb.`,
  placeTaken: (folder) =>
    `${folder} gibt es schon, und der Ordner ist nicht leer. Wählen Sie einen anderen.`,
  liesInLibrary: (folder) =>
    `${folder} liegt in der Bibliothek selbst. Wählen Sie einen Ordner außerhalb.`,
  notEmptyForRestore: (folder) =>
    `${folder} ist nicht leer, und nichts darin soll sich mit einer Bibliothek mischen. Wählen Sie einen leeren oder neuen Ordner.`,
  notMoved: (why) => `Die Bibliothek wurde nicht verschoben. ${why}`,
  cannotOpen: 'Commonplace kann seine Bibliothek nicht öffnen',
  close: 'Schließen',
}
