import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const sending: Messages['sending'] = {
  title: (number) =>
    count(number, {
      one: 'Eine Hervorhebung in eine Notiz legen',
      other: '# Hervorhebungen in eine Notiz legen',
    }),
  groupBy: 'Gruppieren nach',
  groups: {
    order: 'Nichts',
    section: 'Abschnitt',
    tag: 'Tag',
    color: 'Farbe',
    clip: 'Clip',
  },
  as: 'Als',
  live: 'Hervorhebungen, immer wie sie sind',
  quotes: 'Zitate, wie sie jetzt sind',
  template: (title) => `Vorlage: ${title}`,
  noteTitle: 'Titel der Notiz',
  into: 'Zu einer Notiz hinzufügen …',
  intoTitle: 'Zu einer Notiz hinzufügen',
  find: 'Eine Notiz finden',
  nothing: 'Keine Notiz heißt so.',
  make: 'Notiz anlegen',
}
