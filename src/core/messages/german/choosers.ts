import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const choosers: Messages['choosers'] = {
  things: ({ clips, notes }) =>
    [
      ...(clips > 0 ? [count(clips, { one: '# Clip', other: '# Clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ].join(' und '),
  put: (things) => `${things} in eine Sammlung legen`,
  goTo: 'Zu einer Sammlung gehen',
  moveInto: (name) => `„${name}“ verschieben in`,
  tag: (things) => `${things} taggen`,
  findTag: 'Ein Tag finden oder ein neues tippen',
  noTag: 'Noch kein Tag da. Tippen Sie einen Namen, um eins anzulegen.',
  addTag: (name) => `Das Tag „${name}“ hinzufügen`,
  recent: 'Was offen war',
  findRecent: 'Finden, was offen war',
  noRecent: 'Nichts, was offen war, heißt so.',
  clip: 'Clip',
  note: 'Notiz',
}
