import type { Messages } from '../messages-of'

export const menu: Messages['menu'] = {
  file: '&Datei',
  edit: '&Bearbeiten',
  view: '&Ansicht',
  go: '&Gehe zu',
  clip: '&Clip',
  help: '&Hilfe',
  system: {
    close: 'Fenster schließen',
    quit: 'Beenden',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    fullScreen: 'Vollbild ein oder aus',
  },
}
