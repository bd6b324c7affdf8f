/** What is said in passing, at the foot of the window. */
export const said = {
  undo: 'Undo',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  importCut: (called: string) => `The import of ${called} was cut short.`,
  goOn: 'Go on',
  copiedAs: (style: string) => `Copied as ${style}`,
  nothingHighlighted: 'Nothing is highlighted in this clip yet.',
  highlightsOf: (title: string) => `Highlights of ${title}`,
  goToHighlight: 'Go to a highlight first.',
  selectOrGo: 'Select some words first, or go to a highlight.',
  copiedQuotation: 'Copied as a quotation',
  copiedLink: 'Copied the link to the highlight',
  copiedWebLink: 'Copied the link to the passage on the web',
  noAddress: 'This clip came without a web address.',
}
