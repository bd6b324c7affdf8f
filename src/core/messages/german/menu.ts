import type { Messages } from '../messages-of'

export const menu: Messages['menu'] = {
  file: '&Datei',
  edit: '&Bearbeiten',
  view: '&Ansicht',
  go: '&Gehe zu',
  clip: '&Clip',
  help: '&Hilfe',
}
