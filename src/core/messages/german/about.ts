import type { Messages } from '../messages-of'

export const about: Messages['about'] = {
  title: 'Über Commonplace',
  what: 'Ein Notizbuch für alle, die mit Quellen arbeiten.',
  version: 'Fassung',
  source: 'Gemacht aus',
  unknownSource: 'Quellen ohne Verzeichnis der Änderungen',
  electron: 'Electron',
  chromium: 'Chromium',
  node: 'Node.js',
  copy: 'Diese kopieren',
  copied: 'Kopiert. Sie helfen, wenn Sie etwas melden.',
  licenses: 'Seine Teile und ihre Lizenzen',
  unread: 'Das konnte nicht gelesen werden',
  own: 'Von den Machern von Commonplace, unter der MIT-Lizenz.',
}
