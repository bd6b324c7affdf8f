import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const palette: Messages['palette'] = {
  title: 'Überallhin gehen, alles tun',
  placeholder: 'Ein Befehl oder der Name eines Clips, einer Notiz, eines Tags',
  hint: 'Mit > am Anfang nur Befehle, mit # nur Tags.',
  results: 'Befehle und Namen',
  recent: 'Zuletzt benutzt',
  found: (number) => count(number, { one: '# gefunden', other: '# gefunden' }),
  more: (number) =>
    count(number, {
      one: 'Und eins mehr. Tippen Sie weiter.',
      other: 'Und # mehr. Tippen Sie weiter.',
    }),
  nothing: 'Nichts heißt so.',
  nothingHint: (typed) => `Enter sucht in der Bibliothek nach „${typed}“.`,
  kinds: { clip: 'Clip', note: 'Notiz', tag: 'Tag', search: 'Intelligente Sammlung' },
}
