import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const highlights: Messages['highlights'] = {
  title: 'Hervorhebungen',
  unreadable: 'Die Hervorhebungen konnten nicht gelesen werden',
  none: 'Noch nichts hervorgehoben',
  noneHint:
    'Öffnen Sie einen Artikel, wählen Sie eine Stelle und drücken Sie H. Alles Markierte kommt hier zusammen.',
  all: (number) => count(number, { one: '# Hervorhebung', other: '# Hervorhebungen' }),
  some: (shown, all) => `${count(shown, { other: '#' })} von ${all}`,
  copy: 'Diese Hervorhebungen kopieren',
  copied: 'Die Hervorhebungen sind kopiert, als Markdown',
  send: 'Diese Hervorhebungen in eine Notiz legen',
  groupBy: 'Gruppieren nach',
  groups: { clip: 'Clip', tag: 'Tag', color: 'Farbe', date: 'Datum' },
  noTag: 'Ohne Tag',
  noneLikeThat: 'Keine Hervorhebung ist so',
  noneLikeThatHint: 'Nehmen Sie ein Wort, eine Farbe oder ein Tag aus dem Filter.',
  withoutPlace: 'ohne Platz',
}
