import type { pages as english } from '../../english/sentences/pages'
import type { Messages } from '../../messages-of'

const CLIP_FILE = 'Speichern Sie sie im Browser, und clippen Sie die Datei.'
const CLIP_PART = 'Speichern Sie den Teil, den Sie brauchen, im Browser, und clippen Sie die Datei.'
const LOOK_IN_ARCHIVE = 'Suchen Sie eine Kopie in einem Webarchiv.'

export const pages: Pick<Messages['sentences'], keyof typeof english> = {
  wantsSignIn: (host) =>
    `${host} fragt nach Name und Kennwort (401). Melden Sie sich im Browser an, speichern Sie die Seite, und clippen Sie die Datei.`,
  wantsPayment: (host) =>
    `${host} verlangt Geld für diese Seite (402). Wenn Sie ein Abonnement haben: ${CLIP_FILE}`,
  forbids: (host) => `${host} lässt uns diese Seite nicht lesen (403). ${CLIP_FILE}`,
  hasNoPage: (host) =>
    `${host} hat unter dieser Adresse keine Seite (404). Prüfen Sie die Adresse, oder suchen Sie eine Kopie in einem Webarchiv.`,
  tookAway: (host) => `Laut ${host} wurde diese Seite für immer entfernt (410). ${LOOK_IN_ARCHIVE}`,
  askedTooOften: (host) =>
    `${host} wurde zu oft gefragt (429). Warten Sie einige Minuten, und versuchen Sie es noch einmal.`,
  legalReasons: (host) =>
    `${host} darf diese Seite aus rechtlichen Gründen nicht zeigen (451). ${LOOK_IN_ARCHIVE}`,
  outOfOrder: (host, status) =>
    `${host} ist zurzeit gestört (${status}). Versuchen Sie es später noch einmal.`,
  gaveNoPage: (host, status) =>
    `${host} hat die Seite nicht hergegeben (${status}). Öffnen Sie sie im Browser, um zu sehen, was dort steht.`,
  partTooLarge: (address) => `${address} ist zu groß.`,
  partNotAsked: (host) => `${host} wird für eine Seite im Netz nicht gefragt.`,
  ranOn: (host) =>
    `Wie in einem Browser geöffnet, kamen die Skripte der Seite von ${host} an kein Ende. ${CLIP_FILE}`,
  fellOver: (host) =>
    `Wie in einem Browser geöffnet, stürzte die Seite von ${host} ab. ${CLIP_FILE}`,
  grewTooLarge: (host) =>
    `Die Seite von ${host} wird zu groß, sobald ihre Skripte laufen. ${CLIP_PART}`,
  readTooLong: (seconds) =>
    `Das Lesen dauerte ohne Pause länger als ${seconds} Sekunden und wurde angehalten. ${CLIP_PART}`,
  readTooMuch: (megabytes) =>
    `Das Lesen brauchte mehr als ${megabytes} MB Speicher und wurde angehalten. ${CLIP_PART}`,
  readerFell: `Der Teil von Commonplace, der Seiten liest, ist an dieser abgestürzt und wurde neu gestartet. ${CLIP_PART}`,
  textTooDeep:
    'Dieser Text ist tiefer verschachtelt als jeder Artikel und wurde nicht gelesen. Vielleicht soll er Schaden anrichten.',
  pageTooDeep:
    'Diese Seite ist tiefer verschachtelt als jeder Artikel und wurde nicht gelesen. Vielleicht soll sie Schaden anrichten.',
  noAddressToRenew:
    'Es gibt keine Adresse, die sich noch einmal clippen ließe: Dies kam aus einer Datei oder wurde eingefügt.',
  pastedText: 'Der eingefügte Text',
  notReadable: (name, kind) =>
    `${name} ist ${kind}. Clippen lassen sich nur Webseiten, PDF, reiner Text und Markdown.`,
  notAPage: (name, kind) => `${name} ist ${kind}, keine Seite.`,
  kindPdf: 'ein PDF',
  kindNoPdf: 'nur dem Namen nach ein PDF',
  kindPicture: 'ein Bild',
  kindVideo: 'ein Video',
  kindSound: 'eine Tonaufnahme',
  kindJson: 'eine Datei für Programme (JSON)',
  kindProgramText: 'Programmtext',
  kindFeed: 'ein Nachrichten-Feed',
  kindPacked: 'ein Archiv oder eine Programmdatei',
  kindZip: 'ein ZIP-Archiv oder ein Office-Dokument',
  kindCompressed: 'eine komprimierte Datei',
  kindArchive: 'ein Archiv',
  kindProgram: 'ein Programm',
  kindSafari: 'ein Webarchiv von Safari, das sich noch nicht lesen lässt',
  kindBytes: 'eine Datei aus Bytes, die kein Text sind',
  pictureWithoutPlace: 'Es liegt nicht bei der Seite und hat keine Adresse im Netz.',
  pictureInPage: 'Es steht in der Seite selbst, in einer Form, die wir nicht als Bild zeigen.',
  pictureRefused: (status) => `Der Server hat es nicht hergegeben (${status}).`,
  pictureTooLarge: (megabytes) => `Es ist größer als ${megabytes} MB.`,
  pictureLate: 'Der Server hat nicht rechtzeitig geantwortet.',
  pictureOutOfReach: 'Der Server war nicht zu erreichen.',
  pictureInside:
    'Seine Adresse liegt auf diesem Computer oder in dessen Netzwerk, wo eine Seite nichts zu suchen hat.',
  pictureAway: 'Seine Adresse führt aus dem Netz hinaus.',
  picturesTooMany: (most) => `Nur die ersten ${most} Bilder einer Seite werden aufbewahrt.`,
  picturesTooLarge: 'Die Bilder dieser Seite sind zusammen zu groß.',
  pictureUnnamed: 'Die Seite nennt keine Adresse dafür.',
  pictureOfOtherKind:
    'Was kam, ist kein Bild einer Art, die aufbewahrt wird (PNG, JPEG, GIF, WebP, AVIF, SVG).',
  pdfVeryLong: (read, pages) =>
    `Dieses PDF ist sehr lang, daher lassen sich hier nur die ersten ${read} seiner ${pages} Seiten lesen, durchsuchen und markieren. Das Original zeigt sie alle.`,
  pdfVerySlow: (read, pages) =>
    `Dieses PDF braucht sehr lange, daher lassen sich hier nur die ersten ${read} seiner ${pages} Seiten lesen, durchsuchen und markieren. Das Original zeigt sie alle.`,
  pdfPagesUnread: (pages, named) =>
    `Dieses PDF ist beschädigt: Von ${pages} Seiten ließ sich der Text von ${named} nicht lesen. Das Original zeigt sie vielleicht noch.`,
  pdfMorePagesUnread: (pages, named) =>
    `Dieses PDF ist beschädigt: Von ${pages} Seiten ließ sich der Text von ${named} und weiteren nicht lesen. Das Original zeigt sie vielleicht noch.`,
  pdfOfPictures:
    'Dieses PDF enthält Bilder von Seiten und keinen Text; es lässt sich ansehen, aber nicht durchsuchen oder markieren.',
}
