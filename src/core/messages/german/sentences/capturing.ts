import type { capturing as english } from '../../english/sentences/capturing'
import type { Messages } from '../../messages-of'

export const capturing: Pick<Messages['sentences'], keyof typeof english> = {
  captureCancelled: 'Das Clippen wurde abgebrochen.',
  noAnswerInTime: (host) =>
    `${host} hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.`,
  noSuchSite: (host) =>
    `Eine Website namens ${host} war nicht zu finden. Prüfen Sie die Adresse und Ihre Verbindung.`,
  connectionRefused: (host) =>
    `${host} nimmt keine Verbindungen an. Versuchen Sie es später noch einmal.`,
  outOfReach: (host) => `${host} ist von hier nicht zu erreichen. Prüfen Sie Ihre Verbindung.`,
  notProven: (host) =>
    `${host} konnte nicht beweisen, dass es ${host} ist; die Seite wurde nicht gelesen. Prüfen Sie die Adresse.`,
  brokenOff: (host) =>
    `${host} hat die Verbindung abgebrochen. Versuchen Sie es später noch einmal.`,
  noFileThere: (path) =>
    `Unter ${path} ist keine Datei. Vielleicht wurde sie verschoben oder umbenannt.`,
  fileNotAllowed: (path) =>
    `Sie dürfen ${path} nicht lesen. Ändern Sie die Rechte, oder kopieren Sie die Datei anderswohin.`,
  folderWithoutPage: (path) =>
    `${path} ist ein Ordner ohne lesbare Seite. Clippen lassen sich Webseiten, PDF, reiner Text und Markdown.`,
  fileUnread: (path) =>
    `${path} konnte nicht gelesen werden. Prüfen Sie die Platte, oder kopieren Sie die Datei anderswohin und versuchen Sie es noch einmal.`,
  noWebAddress: (typed) =>
    `„${typed}“ ist keine Adresse einer Webseite. Eine Adresse beginnt mit http:// oder https://.`,
  passedAway: (host, address) =>
    `${host} hat zu ${address} weitergeleitet; das ist keine Seite im Netz, und dem wurde nicht gefolgt.`,
  passedTooOften: (host, times) =>
    `${host} hat mehr als ${times}-mal weitergeleitet. Öffnen Sie die Seite im Browser, und clippen Sie die Adresse, bei der sie endet.`,
  passedNowhere: (host) =>
    `${host} hat zu einer unlesbaren Adresse weitergeleitet. Öffnen Sie die Seite im Browser, um zu sehen, wohin sie führt.`,
  passedInCircle: (host) =>
    `${host} hat im Kreis weitergeleitet, vielleicht weil es ein Cookie will. Speichern Sie die Seite im Browser, und clippen Sie die Datei.`,
  nothingToClip: (name) => `${name} ist leer, es gibt also nichts zu clippen.`,
  archiveWithoutPage: (name) =>
    `${name} ist ein Seitenarchiv ohne Seite darin. Speichern Sie die Seite noch einmal, und clippen Sie diese Datei.`,
  pdfLocked: (name) =>
    `${name} ist mit einem Passwort verschlossen. Öffnen Sie es in einem PDF-Programm, speichern Sie es ohne Passwort, und clippen Sie diese Datei.`,
  pdfDamaged: (name) =>
    `${name} ist beschädigt: Keine Seite davon lässt sich lesen. Holen Sie es noch einmal dort, woher es kam.`,
  pdfSlow: (name) =>
    `${name} braucht zu lange zum Öffnen. Drucken Sie es in ein neues PDF, und clippen Sie diese Datei.`,
  onlyInWindow: (address) =>
    `Wie ein Browser öffnet ${address} nur das Fenster von Commonplace. Starten Sie es, und clippen Sie die Seite noch einmal.`,
  emptyOnceRun: (address) =>
    `In ${address} war kein Artikel zu finden, auch nicht, nachdem die Skripte gelaufen waren. Speichern Sie die Seite im Browser, und clippen Sie die Datei.`,
  pageTooLarge: (name, most) =>
    `${name} ist zu groß: mehr als ${most}, und eine Seite darf höchstens ${most} haben. Speichern Sie den Teil, den Sie brauchen, als eigene Datei.`,
  pageTooLargeBy: (name, size, most) =>
    `${name} ist zu groß: ${size}, und eine Seite darf höchstens ${most} haben. Speichern Sie den Teil, den Sie brauchen, als eigene Datei.`,
  scriptedPage: (name) =>
    `In ${name} war kein Artikel zu finden: Die Seite zeigt ihren Text nur in einem Browser, in dem ihre Skripte ihn bauen. Clippen Sie sie im Fenster von Commonplace, das sie laufen lassen kann, oder speichern Sie sie im Browser, und clippen Sie die Datei.`,
  scriptedPaste:
    'In der Seite war kein Artikel zu finden: Sie zeigt ihren Text nur in einem Browser, in dem ihre Skripte ihn bauen. Speichern Sie sie dort, und clippen Sie die Datei.',
  noArticleIn: (name) =>
    `In ${name} war kein Artikel zu finden. Zeigt die Seite ihren Text nur in einem Browser, dann speichern Sie sie dort, und clippen Sie die Datei.`,
  noArticlePasted:
    'In dem Eingefügten war kein Artikel zu finden. Zeigt die Seite ihren Text nur in einem Browser, dann speichern Sie sie dort, und clippen Sie die Datei.',
}
