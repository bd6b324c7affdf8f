import type { importRows as english } from '../../english/sentences/import-rows'
import type { Messages } from '../../messages-of'

const TOO_MUCH = ', mehr, als von einem Export gelesen wird. Exportieren Sie in kleineren Teilen.'

export const importRows: Pick<Messages['sentences'], keyof typeof english> = {
  noAddress: 'Hat keine Adresse.',
  notAnAddress: (written) => `„${written}“ ist keine Adresse einer Seite im Netz.`,
  noSource: 'Enthält keine Quelle.',
  nothingNamed: 'Hat weder Titel noch Adresse noch Datei.',
  filesNotExported: 'Die Datei kam nicht mit. Exportieren Sie mit Dateien.',
  noHighlightedWords: 'Hat keine hervorgehobenen Wörter.',
  noNameOrLinks: 'Hat keinen Namen oder keine Verweise.',
  notAsLinkwarden: 'Ist nicht so geschrieben, wie Linkwarden seine Verweise schreibt.',
  notAsPocket: 'Ist nicht so geschrieben, wie Pocket seine Sammlungen schreibt.',
  notAsWritten: 'Ist nicht so geschrieben, wie dieses Programm seine Exporte schreibt.',
  partUnlike: (part) => `„${part}“ fehlt oder ist nicht, was dieses Programm dort schreibt.`,
  notASource: 'Ist nicht wie eine Quelle geschrieben.',
  citationUnread: (reason) => `Ist nicht so geschrieben, wie das Format es verlangt (${reason}).`,
  jsonUnread: (name) =>
    `${name} bricht ab oder ist beschädigt und lässt sich nicht als JSON lesen. Exportieren Sie noch einmal.`,
  openQuote: (row, name) =>
    `In Zeile ${row} von ${name} wird ein Anführungszeichen geöffnet und nie geschlossen; dort endete das Lesen, und die Zeilen danach fehlen. Berichtigen Sie die Datei in einer Tabellenkalkulation, oder exportieren Sie noch einmal.`,
  noTable: (row, name) =>
    `Zeile ${row} von ${name} ist nicht wie eine Tabelle geschrieben; dort endete das Lesen, und die Zeilen danach fehlen. Berichtigen Sie die Datei in einer Tabellenkalkulation, oder exportieren Sie noch einmal.`,
  tooManyRows: (row, name) =>
    `In Zeile ${row} von ${name} endete das Lesen: Mehr wird nicht auf einmal gelesen; diese Zeile und die danach fehlen. Teilen Sie die Tabelle, und importieren Sie den Rest.`,
  isNoFile: 'Ist ein Verweis oder ein Gerät und keine Datei.',
  isLocked: 'Ist mit einem Passwort verschlossen.',
  unpacksTooFar: 'Wird beim Entpacken viel größer, als es sein dürfte.',
  rowUnread: 'Konnte nicht gelesen werden.',
  recordUnread:
    'Lässt sich nicht lesen: Ein anderes Programm hat es geändert, oder es wurde abgeschnitten.',
  pictureDamaged: 'Das Bild ist in der Datei beschädigt.',
  versionNotInFile: 'Eine Fassung davon ist nicht in der Datei.',
  wordsDamaged: 'Die Wörter sind nicht die, die exportiert wurden: Die Datei ist beschädigt.',
  picturesNotFetched:
    'Beim Importieren werden keine Bilder aus dem Netz geholt. Clippen Sie die Seite noch einmal, um sie zu haben.',
  notInArchive: (name, archive) => `In ${archive} gibt es kein ${name}.`,
  archivedDamaged: (name, archive) =>
    `${name} in ${archive} ist beschädigt und wurde nicht gelesen. Exportieren Sie noch einmal.`,
  archiveLeadsOut: (archive) =>
    `${archive} enthält eine Datei, deren Name aus dem Archiv hinausführt; nichts daraus wurde gelesen. Es kann gemacht sein, um zu schaden.`,
  archiveDamaged: (archive) =>
    `${archive} ist beschädigt oder kein ZIP-Archiv. Laden oder exportieren Sie es noch einmal.`,
  tooLargeFile: (name) => `${name} ist sehr groß${TOO_MUCH}`,
  tooMuchText: (name) => `${name} enthält sehr viel Text${TOO_MUCH}`,
  tooManyFiles: (name) => `${name} enthält sehr viele Dateien${TOO_MUCH}`,
  unpacksToMuch: (name) => `${name} wird entpackt sehr groß${TOO_MUCH}`,
  noKnownExport: (name) =>
    `${name} ist kein Export, den Commonplace kennt. Es liest die von Pocket, Omnivore, Instapaper, Readwise, Raindrop, Karakeep, Linkwarden, wallabag, Zotero und Hypothesis, Lesezeichen jedes Browsers, Ordner mit Markdown, Webseiten oder PDF und was Commonplace als „Alles, als JSON“ exportiert.`,
  importCancelled: 'Der Import wurde abgebrochen.',
  changedWhileRead: (path) =>
    `${path} hat sich geändert, während es gelesen wurde. Importieren Sie noch einmal.`,
  importUnderWay:
    'Ein anderer Import ist noch nicht fertig. Warten Sie, bis er es ist, oder brechen Sie ihn ab.',
  importForgotten: 'Dieser Import ist nicht mehr bekannt. Importieren Sie die Datei noch einmal.',
  allPagesHere: 'Jede Seite dieses Imports ist schon da.',
}
