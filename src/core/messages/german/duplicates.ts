import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const duplicates: Messages['duplicates'] = {
  title: 'Dubletten',
  list: 'Clips, die vielleicht eins sind',
  count: (number) =>
    count(number, {
      one: '# Seite ist mehrfach da',
      other: '# Seiten sind mehrfach da',
    }),
  problem: 'Die Dubletten konnten nicht gelesen werden',
  looking: (number) =>
    count(number, {
      one: 'Ein Text ist noch zu vergleichen.',
      other: '# Texte sind noch zu vergleichen.',
    }),
  look: 'Jetzt vergleichen',
  nothing: 'Kein Clip ist doppelt da',
  nothingHint:
    'Seiten mit derselben Adresse, denselben oder fast denselben Worten stünden hier, um eins zu werden.',
  why: {
    address: 'Dieselbe Adresse',
    text: 'Dieselben Worte',
    near: 'Fast dieselben Worte',
  },
  alike: (percent) => `${percent} % gleich`,
  clips: (number) => count(number, { other: '# Clips' }),
  compare: 'Vergleichen und vereinigen …',
  keepAll: 'Alle behalten',
  keptAll: 'Diese stehen nicht mehr hier.',
  undo: 'Rückgängig',
  keys: 'Enter vergleicht und vereinigt, J und K gehen weiter.',
  merging: 'Aus diesen einen Clip machen',
  staying: 'Bleibt',
  stay: (title) => `„${title}“ bleibt, die anderen kommen in den Papierkorb`,
  fields: {
    title: 'Titel',
    authors: 'Autoren',
    site: 'Website',
    publishedAt: 'Veröffentlicht',
    language: 'Sprache',
    article: 'Gezeigter Artikel',
  },
  none: 'keine Angabe',
  saved: (day) => `Gespeichert ${day}`,
  words: (words, day) =>
    count(words, { one: `# Wort, erfasst ${day}`, other: `# Wörter, erfasst ${day}` }),
  suspect: 'vielleicht kein Artikel',
  held: (highlights, tags) =>
    `${count(highlights, { one: '# Hervorhebung', other: '# Hervorhebungen' })}, ${count(tags, { one: '# Tag', other: '# Tags' })}`,
  takes: (of, from) => `${of} von ${from}`,
  kept: (highlights, versions) =>
    `Zusammen behalten: ${count(highlights, { one: '# Hervorhebung', other: '# Hervorhebungen' })} mit ihren Notizen, ${count(versions, { one: '# Fassung', other: '# Fassungen' })}, alle Tags und Sammlungen. Die anderen Clips kommen in den Papierkorb, und einmal Rückgängig nimmt alles zurück.`,
  leaveOut: (title) => `„${title}“ mit vereinigen`,
  merge: (number) => count(number, { other: '# Clips vereinigen' }),
  cancel: 'Abbrechen',
}
