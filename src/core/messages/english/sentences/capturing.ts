/** Why a page could not be clipped, and what one can do about it. */
export const capturing = {
  captureCancelled: 'The capture was cancelled.',
  noAnswerInTime: (host: string) => `${host} did not answer in time. Try again later.`,
  noSuchSite: (host: string) =>
    `No site named ${host} could be found. Check the address and your connection.`,
  connectionRefused: (host: string) => `${host} does not accept connections. Try again later.`,
  outOfReach: (host: string) => `${host} cannot be reached from here. Check your connection.`,
  notProven: (host: string) =>
    `${host} could not prove that it is ${host}, so the page was not read. Check the address.`,
  brokenOff: (host: string) => `${host} broke off the connection. Try again later.`,
  noFileThere: (path: string) => `There is no file at ${path}. It may have been moved or renamed.`,
  fileNotAllowed: (path: string) =>
    `You are not allowed to read ${path}. Change its permissions or copy it elsewhere.`,
  folderWithoutPage: (path: string) =>
    `${path} is a folder with no page in it that can be read. Web pages, PDFs, plain text and Markdown can be clipped.`,
  fileUnread: (path: string) =>
    `${path} could not be read. Check the disk, or copy the file elsewhere and try again.`,
  noWebAddress: (typed: string) =>
    `“${typed}” is not the address of a web page. An address begins with http:// or https://.`,
  passedAway: (host: string, address: string) =>
    `${host} passed us on to ${address}, which is not a page of the web, so it was not followed.`,
  passedTooOften: (host: string, times: number) =>
    `${host} passed us on more than ${times} times. Open the page in a browser and clip the address it ends at.`,
  passedNowhere: (host: string) =>
    `${host} passed us on to an address that cannot be read. Open the page in a browser to see where it leads.`,
  passedInCircle: (host: string) =>
    `${host} passed us round in a circle, perhaps because it wants a cookie. Save the page from a browser and clip the file.`,
  nothingToClip: (name: string) => `${name} is empty, so there is nothing to clip.`,
  archiveWithoutPage: (name: string) =>
    `${name} is an archive of a page without a page in it. Save the page again and clip that file.`,
  pdfLocked: (name: string) =>
    `${name} is locked with a password. Open it in a PDF reader, save it without the password and clip that file.`,
  pdfDamaged: (name: string) =>
    `${name} is damaged: no page of it can be read. Get it once more from where it came from.`,
  pdfSlow: (name: string) =>
    `${name} takes too long to open. Print it to a new PDF and clip that file.`,
  onlyInWindow: (address: string) =>
    `${address} can be opened as a browser does only by the window of Commonplace. Start it, and clip the page again.`,
  emptyOnceRun: (address: string) =>
    `No article was found in ${address}, not even once its scripts had run. Save the page from a browser and clip the file.`,
  pageTooLarge: (name: string, most: string) =>
    `${name} is too large: more than ${most}, and a page may have at most ${most}. Save the part you need as a file of its own.`,
  pageTooLargeBy: (name: string, size: string, most: string) =>
    `${name} is too large: ${size}, and a page may have at most ${most}. Save the part you need as a file of its own.`,
  scriptedPage: (name: string) =>
    `No article was found in ${name}: it shows its text only in a browser, whose scripts build it. Clip it in the window of Commonplace, which can run them, or save it from a browser and clip the file.`,
  scriptedPaste:
    'No article was found in the page: it shows its text only in a browser, whose scripts build it. Clip it in the window of Commonplace, which can run them, or save it from a browser and clip the file.',
  noArticleIn: (name: string) =>
    `No article was found in ${name}. If it shows its text only in a browser, save it from there and clip the file.`,
  noArticlePasted:
    'No article was found in what was pasted. If it shows its text only in a browser, save it from there and clip the file.',
}
