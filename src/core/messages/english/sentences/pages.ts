import { counter } from '../../counted'

const count = counter('en')

/** Why a page was not given or not read, what a file is instead of a page, and what of a page is not in its article. */
export const pages = {
  wantsSignIn: (host: string) =>
    `${host} asks for a name and password (401). Sign in with a browser, save the page and clip the file.`,
  wantsPayment: (host: string) =>
    `${host} asks to be paid for this page (402). If you subscribe, save it from a browser and clip the file.`,
  forbids: (host: string) =>
    `${host} will not let us read this page (403). Save it from a browser and clip the file.`,
  hasNoPage: (host: string) =>
    `${host} has no page at this address (404). Check the address, or look for a copy in a web archive.`,
  tookAway: (host: string) =>
    `${host} says this page was taken away for good (410). Look for a copy in a web archive.`,
  askedTooOften: (host: string) =>
    `${host} was asked too often (429). Wait some minutes and try again.`,
  legalReasons: (host: string) =>
    `${host} may not show this page for legal reasons (451). Look for a copy in a web archive.`,
  outOfOrder: (host: string, status: number) =>
    `${host} is out of order at the moment (${status}). Try again later.`,
  gaveNoPage: (host: string, status: number) =>
    `${host} did not give the page (${status}). Open it in a browser to see what it says.`,
  partTooLarge: (address: string) => `${address} is too large.`,
  partNotAsked: (host: string) => `${host} is not asked for a page of the web.`,
  ranOn: (host: string) =>
    `The page at ${host} kept its scripts running without end when it was opened as a browser does. Save it from a browser and clip the file.`,
  fellOver: (host: string) =>
    `The page at ${host} fell when it was opened as a browser does. Save it from a browser and clip the file.`,
  grewTooLarge: (host: string) =>
    `The page at ${host} grows too large once its scripts run. Save the part you need from a browser and clip the file.`,
  readTooLong: (seconds: number) =>
    `Reading this took more than ${seconds} seconds without a pause, so it was stopped. Save the part you need from a browser and clip the file.`,
  readTooMuch: (megabytes: number) =>
    `Reading this took more than ${megabytes} MB of memory, so it was stopped. Save the part you need from a browser and clip the file.`,
  readerFell:
    'The part of Commonplace that reads pages fell over this one and was started again. Save the part you need from a browser and clip the file.',
  textTooDeep:
    'This text is nested more deeply than any article, so it was not read. It may be made to do harm.',
  pageTooDeep:
    'This page is nested more deeply than any article, so it was not read. It may be made to do harm.',
  noAddressToRenew: 'There is no address to clip again: this came from a file or was pasted.',
  pastedText: 'The pasted text',
  notReadable: (name: string, kind: string) =>
    `${name} is ${kind}. Only web pages, PDFs, plain text and Markdown can be clipped.`,
  notAPage: (name: string, kind: string) => `${name} is ${kind}, not a page.`,
  kindPdf: 'a PDF',
  kindNoPdf: 'called a PDF but is none',
  kindPicture: 'a picture',
  kindVideo: 'a video',
  kindSound: 'a sound recording',
  kindJson: 'data for programs (JSON)',
  kindProgramText: 'program text',
  kindFeed: 'a news feed',
  kindPacked: 'an archive or program file',
  kindZip: 'a ZIP archive or an office document',
  kindCompressed: 'a compressed file',
  kindArchive: 'an archive',
  kindProgram: 'a program',
  kindSafari: 'a web archive of Safari, which cannot be read yet',
  kindBytes: 'a file of bytes that are not text',
  pictureWithoutPlace: 'It is not beside the page and has no address on the web.',
  pictureInPage: 'It is written into the page in a form that is not a picture we show.',
  pictureRefused: (status: number) => `The server did not give it (${status}).`,
  pictureTooLarge: (megabytes: number) => `It is larger than ${megabytes} MB.`,
  pictureLate: 'The server did not answer in time.',
  pictureOutOfReach: 'The server could not be reached.',
  pictureInside: 'Its address is on this machine or its network, where a page has no business.',
  pictureAway: 'Its address leads away from the web.',
  picturesTooMany: (most: number) => `Only the first ${most} pictures of a page are kept.`,
  picturesTooLarge: 'The pictures of this page are too large together.',
  pictureUnnamed: 'The page gives no address for it.',
  pictureOfOtherKind:
    'What came is not a picture of a kind that is kept (PNG, JPEG, GIF, WebP, AVIF, SVG).',
  pdfVeryLong: (read: number, pages: number) =>
    `This PDF is very long, so only the first ${read} of its ${pagesOf(pages)} can be read, searched and marked here. The original shows them all.`,
  pdfVerySlow: (read: number, pages: number) =>
    `This PDF takes very long to read, so only the first ${read} of its ${pagesOf(pages)} can be read, searched and marked here. The original shows them all.`,
  pdfPagesUnread: (pages: number, named: string) =>
    `This PDF is damaged: of its ${pages} pages, ${named} could not be read as text. The original may still show them.`,
  pdfMorePagesUnread: (pages: number, named: string) =>
    `This PDF is damaged: of its ${pages} pages, ${named} and others could not be read as text. The original may still show them.`,
  pdfOfPictures:
    'This PDF holds pictures of pages, no text, so it can be looked at, but not searched or marked.',
}

function pagesOf(pages: number) {
  return count(pages, { one: '# page', other: '# pages' })
}
