import type { Messages } from '../messages-of'

export const said: Messages['said'] = {
  undo: 'Zurücknehmen',
  undone: (what) => `Zurückgenommen: ${what}`,
  redone: (what) => `Wieder getan: ${what}`,
  nothingToUndo: 'Nichts zurückzunehmen',
  nothingToRedo: 'Nichts wieder zu tun',
  importCut: (called) => `Ein Import wurde unterbrochen: ${called}.`,
  goOn: 'Weitermachen',
  saved: (title) => `„${title}“ ist gespeichert`,
  open: 'Öffnen',
  copiedAs: (style) => `Als ${style} kopiert`,
  nothingHighlighted: 'In diesem Clip ist noch nichts hervorgehoben.',
  highlightsOf: (title) => `Hervorhebungen aus ${title}`,
  goToHighlight: 'Gehen Sie zuerst zu einer Hervorhebung.',
  selectOrGo: 'Wählen Sie zuerst Wörter aus, oder gehen Sie zu einer Hervorhebung.',
  copiedQuotation: 'Als Zitat kopiert',
  copiedLink: 'Der Verweis auf die Hervorhebung ist kopiert',
  copiedWebLink: 'Der Verweis auf die Stelle im Netz ist kopiert',
  noAddress: 'Dieser Clip kam ohne Adresse im Netz.',
}
