import type { problems as english } from '../../english/sentences/problems'
import type { Messages } from '../../messages-of'

const OUTDATED =
  ': Was geändert wurde, ist inzwischen anders, durch ein anderes Programm oder einen anderen Computer, oder gelöscht. Es steht nicht mehr im Verlauf, und nichts wurde geändert.'

export const problems: Pick<Messages['sentences'], keyof typeof english> = {
  plain: (words) => words,
  unforeseen: (reason) => `Etwas Unvorhergesehenes ist geschehen: ${reason}`,
  taskUnderWay: (title) =>
    `„${title}“ ist noch nicht fertig. Warten Sie, bis es so weit ist, oder brechen Sie ab.`,
  copyIsReady: (folder) =>
    `In ${folder} liegt schon eine Kopie. Starten Sie neu, um sie zu benutzen, oder bleiben Sie zuerst bei diesem Ordner.`,
  fileUnwritten: (path) => `${path} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.`,
  notPrinted: (reason) => `Es ließ sich nicht drucken: ${reason}. Als PDF speichern geht trotzdem.`,
  clippingCancelled: 'Das Clippen wurde abgebrochen.',
  pathUnread: (path) =>
    `${path} konnte nicht gelesen werden. Prüfen Sie, ob es da ist und ob Sie es lesen dürfen.`,
  stepForgotten: 'Dieser Schritt ist nicht mehr im Verlauf.',
  notMentioned: 'Die Notiz erwähnt es nicht mehr.',
  highlightsGone: 'Diese Hervorhebungen sind nicht mehr in der Bibliothek.',
  noteVersionGone: 'Was die Notiz damals sagte, lässt sich nicht mehr lesen.',
  nothingToExport: 'Hier gibt es nichts zu exportieren.',
  exportCancelled: 'Der Export wurde abgebrochen.',
  nothingWritten: 'Nichts wurde geschrieben.',
  searchNeedsName: 'Geben Sie der intelligenten Sammlung einen Namen.',
  noSuchSearch: 'Diese intelligente Sammlung ist nicht in dieser Bibliothek.',
  noSuchClip: 'Dieser Clip ist nicht in dieser Bibliothek.',
  noSuchNote: 'Diese Notiz ist nicht in dieser Bibliothek.',
  highlightGone: 'Diese Hervorhebung ist nicht mehr da.',
  highlightNeedsWord: 'Eine Hervorhebung braucht wenigstens ein Wort.',
  noSuchCollection: 'Diese Sammlung ist nicht in dieser Bibliothek.',
  ruleNeedsName: 'Geben Sie der Regel einen Namen.',
  noSuchRule: 'Diese Regel ist nicht in dieser Bibliothek.',
  ruleNeedsQuery: 'Sagen Sie wie in einer Suche, für welche Clips die Regel ist.',
  ruleDoesNothing: 'Sagen Sie, was die Regel tut: taggen, sammeln oder archivieren.',
  mergedWithItself: 'Ein Clip lässt sich nicht mit sich selbst vereinigen.',
  noSuchVersion: 'Diese Fassung ist nicht in dieser Bibliothek.',
  pageSaidGone:
    'Was die Seite sagte, lässt sich im Ordner der Bibliothek nicht mehr lesen. Prüfen Sie die Bibliothek, oder clippen Sie die Seite noch einmal.',
  noParagraph: 'Hier ist kein Absatz, der sich verbergen ließe.',
  noBackupsKept:
    'Von dieser Bibliothek gibt es keine Sicherungen. Starten Sie Commonplace noch einmal, und erlauben Sie ihm, in seinen eigenen Ordner zu schreiben.',
  noPicture:
    'Das ist kein Bild, das sich zeigen lässt. Notizen nehmen PNG, JPEG, GIF, WebP, AVIF und SVG.',
  nothingForBook: 'Es gibt nichts für ein Buch. Wählen Sie einige Clips.',
  allThatIsLeft: 'Mehr ist vom Artikel nicht übrig, daher bleibt es.',
  nothingLeftOut:
    'Von diesem Artikel wurde nichts weggelassen: Er entstand aus reinem Text, und der ist ganz darin.',
  notIntoItself: (name) => `„${name}“ kann nicht in sich selbst liegen.`,
  diskFull: (folder) =>
    `Die Platte mit ${folder} ist voll. Nichts Gespeichertes ist verloren; schaffen Sie Platz, und versuchen Sie es noch einmal.`,
  libraryClosed: (folder) =>
    `In den Ordner der Bibliothek ${folder} kann nicht geschrieben werden. Erlauben Sie das Schreiben, oder wählen Sie mit --library einen anderen Ordner.`,
  libraryNoFolder: (folder) =>
    `${folder} ist kein Ordner und kann keine Bibliothek enthalten. Wählen Sie mit --library einen anderen.`,
  libraryGone: (folder) =>
    `Etwas im Ordner der Bibliothek ${folder} ist nicht mehr da, oder die Platte wurde entfernt. Bringen Sie es zurück, und versuchen Sie es noch einmal.`,
  diskFailing: (folder) =>
    `Die Platte mit ${folder} versagte beim Lesen oder Schreiben. Nichts Gespeichertes ist verloren; prüfen Sie die Platte, und kopieren Sie die Bibliothek auf eine andere.`,
  tooManyOpen:
    'Dieser Computer hat zu viele Dateien offen. Nichts Gespeichertes ist verloren; schließen Sie einige Programme, und versuchen Sie es noch einmal.',
  libraryInUse: (folder) =>
    `Ein anderes Programm benutzt eine Datei in ${folder}. Nichts Gespeichertes ist verloren; schließen Sie dieses Programm, und versuchen Sie es noch einmal.`,
  libraryUnread: (folder, reason) =>
    `Die Bibliothek in ${folder} ließ sich nicht lesen oder schreiben (${reason}). Nichts Gespeichertes ist verloren; prüfen Sie die Platte, und versuchen Sie es noch einmal.`,
  libraryReadOnly: (folder) =>
    `In den Ordner der Bibliothek ${folder} kann nicht geschrieben werden, daher lässt sich nichts ändern. Erlauben Sie das Schreiben dort, und starten Sie Commonplace neu.`,
  notUndone: (said) => `„${said}“ lässt sich nicht zurücknehmen${OUTDATED}`,
  notRedone: (said) => `„${said}“ lässt sich nicht wiederholen${OUTDATED}`,
  malformedAnswer: (asked) => `Die Antwort auf „${asked}“ war fehlerhaft.`,
  onlyOutside: 'Öffnen lassen sich nur Web- und Mail-Adressen.',
  selectWords: 'Wählen Sie einige Wörter des Artikels aus, um sie hervorzuheben.',
  pictureTooLargeForNote: (most) =>
    `Das Bild ist größer als ${most}. Verkleinern Sie es, und fügen Sie es noch einmal ein.`,
}
