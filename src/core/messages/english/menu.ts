export const menu = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  go: '&Go',
  clip: '&Clip',
  help: '&Help',
  system: {
    close: 'Close Window',
    quit: 'Quit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    fullScreen: 'Toggle Full Screen',
  },
}
