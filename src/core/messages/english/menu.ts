export const menu = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  go: '&Go',
  clip: '&Clip',
  help: '&Help',
}
