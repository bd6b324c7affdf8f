import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const trash: Messages['trash'] = {
  title: 'Papierkorb',
  held: ({ clips, notes }) =>
    [
      ...(clips > 0 ? [count(clips, { one: '# Clip', other: '# Clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ].join(', '),
  days: (number) => `Nach ${number} Tagen im Papierkorb wird gelöscht.`,
  restore: 'Zurückholen',
  restoreAll: 'Alles zurückholen',
  empty: 'Papierkorb leeren …',
  question: 'Den Papierkorb leeren?',
  forGood: (held) =>
    `Endgültig gelöscht: ${held}, mit allem, was dazu aufgenommen und markiert wurde. Das lässt sich nicht zurücknehmen.`,
  keep: 'Behalten',
  delete: 'Endgültig löschen',
}
