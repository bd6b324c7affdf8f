import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const components: Messages['components'] = {
  close: 'Schließen',
  dismiss: 'Ausblenden',
  dismissAll: (number) => `Alle ${number} ausblenden`,
  problems: (number) => count(number, { one: '# Problem', other: '# Probleme' }),
  tryAgain: 'Noch einmal versuchen',
  isSo: 'Ist schon so:',
  color: 'Farbe',
  theme: 'Aussehen',
  takeOff: (tag) => `${tag} abnehmen`,
  any: (label) => `${label}: alle`,
  filterHighlights: 'Hervorhebungen filtern',
  filter: 'Filtern',
  wordsOfHighlights: 'Wörter in Hervorhebungen und ihren Notizen',
  tagOfHighlights: 'Tag der Hervorhebungen',
  anyTag: 'Jedes Tag',
  withoutPlace: 'Ohne Platz',
  times: (number) => count(number, { one: '#-mal', other: '#-mal' }),
  linkIt: 'Verweisen',
  linkItIn: (title) => `In „${title}“ darauf verweisen`,
  makeLink: 'Zum Verweis machen (L)',
  today: 'Heute',
  yesterday: 'Gestern',
  notShown: {
    sidebar: 'Die Seitenleiste konnte nicht gezeigt werden',
    list: 'Die Liste konnte nicht gezeigt werden',
    article: 'Der Artikel konnte nicht gezeigt werden',
  },
  nothingLost: 'Nichts Gespeichertes ist verloren.',
}
