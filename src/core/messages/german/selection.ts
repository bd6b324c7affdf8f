import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const selection: Messages['selection'] = {
  title: 'Was ausgewählt ist',
  count: (number) => count(number, { other: '# ausgewählt' }),
  all: (number) => count(number, { other: 'Alle #' }),
  allOf: (number) => count(number, { other: 'Alle # auswählen' }),
  nothing: 'Nichts auswählen',
  tag: 'Taggen',
  untag: 'Ein Tag abnehmen …',
  collect: 'In eine Sammlung legen',
  uncollect: 'Aus dieser Sammlung nehmen',
  archive: 'Ins Archiv',
  inbox: 'In den Eingang',
  favorite: 'Favorit',
  unfavorite: 'Kein Favorit',
  read: 'Als gelesen markieren',
  unread: 'Als ungelesen markieren',
  renew: 'Noch einmal clippen',
  export: 'Exportieren …',
  trash: 'In den Papierkorb',
  more: 'Was sonst damit zu tun ist',
  notesStay: 'Notizen lassen sich taggen, sammeln und wegwerfen.',
  things: ({ clips, notes }) =>
    [
      ...(clips > 0 ? [count(clips, { one: '# Clip', other: '# Clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ].join(' und '),
}
