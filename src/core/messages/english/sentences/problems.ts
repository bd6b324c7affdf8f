/** What went wrong, and what one can do about it. */
export const problems = {
  /** Words that were made elsewhere, in whatever language. */
  plain: (words: string) => words,
  unforeseen: (reason: string) => `Something unforeseen happened: ${reason}`,
  taskUnderWay: (title: string) => `“${title}” is not done yet. Wait until it is, or cancel it.`,
  copyIsReady: (folder: string) =>
    `There is a copy in ${folder} already. Restart to use it, or stay with this folder first.`,
  fileUnwritten: (path: string) => `${path} could not be written. Choose another place.`,
  notPrinted: (reason: string) =>
    `It could not be printed: ${reason}. It can still be saved as PDF.`,
  clippingCancelled: 'Clipping was cancelled.',
  pathUnread: (path: string) =>
    `${path} could not be read. Check that it is there and that you may read it.`,
}
