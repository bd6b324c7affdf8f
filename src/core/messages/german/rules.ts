import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')
const clips = (number: number) => count(number, { one: '# Clip', other: '# Clips' })

export const rules: Messages['rules'] = {
  title: 'Regeln',
  list: 'Regeln',
  add: 'Neue Regel',
  empty: 'Noch keine Regeln',
  emptyHint:
    'Eine Regel taggt, sammelt oder archiviert Clips, die eine Suche findet, sobald sie da sind. Probieren Sie sie vorher an der Bibliothek.',
  problem: 'Die Regeln konnten nicht gelesen werden',
  when: (query) => `Wenn ${query}`,
  tags: (names) => `mit ${names} taggen`,
  collect: (name) => `in ${name} legen`,
  goneCollection: 'eine Sammlung, die im Papierkorb ist',
  archive: 'archivieren',
  off: 'Aus',
  edit: 'Bearbeiten …',
  run: 'Auf die Bibliothek anwenden',
  turnOn: 'Einschalten',
  turnOff: 'Ausschalten',
  remove: 'Löschen',
  ran: (name, number) =>
    number === 0 ? `„${name}“ fand nichts zu ändern.` : `„${name}“ hat ${clips(number)} geändert.`,
  log: 'Was Regeln getan haben',
  logNothing: 'Noch hat keine Regel etwas getan.',
  logLine: (name, number, titles) => `„${name}“ hat ${clips(number)} geändert: ${titles}`,
  logOn: { new: 'neu', library: 'Bibliothek' },
  newTitle: 'Neue Regel',
  editTitle: (name) => `Die Regel „${name}“`,
  name: 'Name',
  whenLabel: 'Wenn ein Clip dazu passt',
  whenHint: 'Wie in einer Suche: site:reuters.com -has:tags',
  then: 'dann',
  addTag: 'Ein Tag geben',
  collection: 'In eine Sammlung legen',
  noCollection: 'Keine',
  archives: 'Archivieren',
  isOn: 'Auf neu Gespeichertes anwenden',
  trying: 'Suche …',
  matches: (number) =>
    count(number, { one: 'Findet # Clip oder Notiz.', other: 'Findet # Clips und Notizen.' }),
  changes: (number) =>
    number === 0 ? 'Sie würde jetzt nichts ändern.' : `Sie würde jetzt ${clips(number)} ändern:`,
  tagged: (number) => `taggen ${count(number, { other: '#' })}`,
  collected: (number) => `sammeln ${count(number, { other: '#' })}`,
  archived: (number) => `archivieren ${count(number, { other: '#' })}`,
  filling: 'Die Bibliothek wird noch gelesen; es kann mehr sein.',
  more: (number) => count(number, { other: 'und # mehr' }),
  save: 'Speichern',
  saveAndRun: (number) => `Speichern und ${clips(number)} ändern`,
  cancel: 'Abbrechen',
}
