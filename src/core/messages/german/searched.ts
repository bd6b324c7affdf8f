import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')
const digits = (number: number) => count(number, { other: '#' })

export const searched: Messages['searched'] = {
  title: 'Was durchsucht wird',
  what: 'Titel, Artikel, Autoren, Websites und Adressen; Hervorhebungen und die Notizen dazu; Tags; Ihre eigenen Notizen. Titel, Tags, Hervorhebungen und Notizen wiegen mehr als der Artikel.',
  notSearched: 'Nicht durchsucht wird:',
  not: [
    'der Papierkorb, außer Sie fragen mit in:trash oder in:all danach',
    'frühere Fassungen einer Seite: Gelesen wird die neueste',
    'Wörter in Bildern: Sie sind kein Text',
    'was die Seite um ihren Artikel hatte, wie Menüs und Kommentare',
  ].join('\n'),
  all: 'Alles in der Bibliothek lässt sich nach allem durchsuchen, was es sagt.',
  lacking: 'Diese lassen sich nicht nach allem durchsuchen, was sie sagen:',
  lacks: (title, why) => `„${title}“: ${why}`,
  more: (number) => count(number, { other: '# mehr' }),
  filling: (done, total) =>
    `Die Bibliothek wird für die Suche gelesen: ${digits(done)} von ${digits(total)}.`,
  stopped: (done, total) =>
    `Nur ${digits(done)} von ${digits(total)} wurden für die Suche gelesen. Legen Sie den Index neu an, um den Rest zu finden.`,
  missing: 'Fehlt einer Suche, was sicher da ist? Legen Sie den Index neu an.',
  rebuild: 'Den Index neu anlegen',
}
