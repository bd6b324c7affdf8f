import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const search: Messages['search'] = {
  title: 'Suche',
  placeholder: 'Suchen, auch tag: site: „genau so“',
  clear: 'Die Suche leeren',
  suggestions: 'Vorschläge',
  readAs: 'Gelesen als: ',
  recent: 'Zuletzt: ',
  saved: 'Gespeichert: ',
  forget: 'Letzte Suchen vergessen',
  looking: 'Wird gesucht …',
  found: (number, explained) => `${count(number, { other: '#' })} gefunden: ${explained}`,
  refine: 'Verfeinern',
  listed: 'Was gezeigt wird',
  units: { everything: 'Alles', clips: 'Clips', highlights: 'Marken', notes: 'Notizen' },
  soFar: (done, total) => `${count(done, { other: '#' })} von ${count(total, { other: '#' })}`,
  stopped: (soFar) =>
    `Nur ${soFar} wurden für die Suche gelesen: Legen Sie unter „Was durchsucht wird“ den Index neu an, um den Rest zu finden.`,
  filling: (soFar) =>
    `Die Bibliothek wird noch für die Suche gelesen: ${soFar}. Es kann mehr gefunden werden.`,
  counting: 'Wird gezählt …',
  facets: { site: 'Website', author: 'Autor', year: 'Jahr', tag: 'Tag', language: 'Sprache' },
  leftOut: 'Weggelassen',
  doNotLeaveOut: (clause) => `${clause} nicht weglassen`,
  only: (name) => `Nur ${name} (mit Alt: ohne)`,
  leaveOut: (name) => `${name} weglassen`,
  fewer: 'Weniger',
  more: (number) => count(number, { other: '# mehr' }),
  nothingToRefine: 'Hier gibt es nichts zu verfeinern.',
  close: 'Ähnliche Treffer',
  nothing: 'Nichts gefunden',
  ways: 'Etwas wird gefunden, wenn ein Teil wegfällt oder anders geschrieben wird:',
  noWays:
    'Versuchen Sie weniger oder andere Wörter, nehmen Sie einen Filter wie tag: oder ein Minus weg, oder beenden Sie ein Wort mit *, um längere zu finden.',
  withoutAny: 'Ohne',
  without: (words) => `Ohne ${words}`,
  amongAll: 'Unter allem',
  save: 'Als intelligente Sammlung speichern',
  change: (name) => `„${name}“ auf diese Suche ändern`,
  notOnlyHere: 'Nicht nur hier',
}
