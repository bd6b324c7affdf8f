import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const tags: Messages['tags'] = {
  addOne: 'Ein Tag hinzufügen',
  title: 'Tags',
  filter: 'Ein Tag finden',
  count: (number) => count(number, { one: '# Tag', other: '# Tags' }),
  unused: (number) => count(number, { one: '# unbenutzt', other: '# unbenutzt' }),
  notUsed: 'unbenutzt',
  onlyUnused: 'Nur die, die nichts trägt',
  add: 'Neues Tag',
  addHint: 'Sein Name; mit / zwischen den Ebenen',
  addDo: 'Anlegen',
  empty: 'Noch keine Tags',
  emptyHint:
    'T auf einem Clip gibt ihm ein Tag. Tags lassen sich mit einem Schrägstrich schachteln: presse/reuters.',
  nothing: 'Kein Tag heißt so.',
  nothingUnused: 'Jedes Tag wird benutzt.',
  problem: 'Die Tags konnten nicht gelesen werden',
  keys: 'Enter öffnet, F2 benennt um oder vereinigt, Alt+Pfeile verschieben, Entf löscht.',
  use: ({ clips, highlights, notes }) =>
    [
      count(clips, { one: '# Clip', other: '# Clips' }),
      ...(highlights > 0
        ? [count(highlights, { one: '# Hervorhebung', other: '# Hervorhebungen' })]
        : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ].join(', '),
  more: (name) => `Mehr zu ${name}`,
  edit: 'Umbenennen, verschieben oder vereinigen …',
  into: 'Verschieben in …',
  color: 'Farbe …',
  delete: 'Löschen',
  mergeInto: 'Vereinigen mit …',
  editTitle: (name) => `Das Tag „${name}“`,
  name: 'Name',
  rename: 'Umbenennen',
  merge: 'Vereinigen',
  cancel: 'Abbrechen',
  renames: (use) => `${use} bekommen den neuen Namen.`,
  merges: (use, to) => `„${to}“ gibt es schon. Mit ${use} mehr werden die beiden eins.`,
  itself: 'Ein Tag kann nicht in sich selbst liegen.',
  nestedToo: (number) =>
    count(number, { one: 'Ein Tag darin ebenso.', other: '# Tags darin ebenso.' }),
  deleted: (name) => `Das Tag ${name} gelöscht`,
  colorTitle: (name) => `Die Farbe von „${name}“`,
  noColor: 'Keine Farbe',
  moveTitle: (name) => `„${name}“ verschieben in`,
  mergeTitle: (name) => `„${name}“ vereinigen mit`,
  top: 'Ganz oben',
  none: 'Kein Tag heißt so.',
  near: (number) =>
    count(number, {
      one: 'Ein Paar ist vielleicht ein Tag',
      other: '# Paare sind vielleicht je ein Tag',
    }),
  why: { plural: 'Mehrzahl', spelling: 'andere Schreibung', slip: 'ein Buchstabe' },
  nearOf: (from, to) => `„${from}“ und „${to}“`,
  mergePair: (from, to) => `${from} mit ${to} vereinigen`,
  apart: 'Beide behalten',
  takeOffTitle: (things) => `Ein Tag abnehmen: ${things}`,
  takeOffFind: 'Ein Tag finden',
  takeOffNothing: 'Nichts davon trägt ein solches Tag.',
}
