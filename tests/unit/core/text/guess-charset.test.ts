import { describe, expect, test } from 'vitest'
import { guessCharset } from '#core/text/guess-charset'

/** Texts as somebody would write them, in the charset old pages of their language are in. */
const TEXTS: [string, string, string][] = [
  ['Russian', 'windows-1251', 'Мост закрыт на неделю: инженеры нашли под настилом старое дерево.'],
  [
    'Russian of Unix',
    'koi8-r',
    'Мост закрыт на неделю: инженеры нашли под настилом старое дерево.',
  ],
  [
    'Greek',
    'windows-1253',
    'Η γέφυρα έκλεισε για μία εβδομάδα, γιατί βρέθηκε παλιό ξύλο κάτω από τον δρόμο.',
  ],
  ['Hebrew', 'windows-1255', 'הגשר נסגר לשבוע אחרי שהמהנדסים מצאו קורות עץ ישנות מתחת לכביש.'],
  ['Arabic', 'windows-1256', 'أغلق الجسر لمدة أسبوع بعد أن وجد المهندسون خشبا قديما تحت الطريق.'],
  [
    'Turkish',
    'windows-1254',
    'Köprü bir hafta kapalı: mühendisler yolun altında eski ağaç buldular, işçiler şaşırdı.',
  ],
  [
    'Polish',
    'windows-1250',
    'Most zamknięto na tydzień, gdyż inżynierowie znaleźli pod jezdnią stare belki dębowe.',
  ],
  [
    'Czech',
    'windows-1250',
    'Most je na týden uzavřen, protože inženýři našli pod vozovkou staré dřevo.',
  ],
  [
    'Hungarian',
    'windows-1250',
    'A hidat egy hétre lezárták, mert a mérnökök régi fát találtak az út alatt, őrök ügyelnek.',
  ],
  [
    'Lithuanian',
    'windows-1257',
    'Tiltas savaitei uždarytas, nes inžinieriai po keliu rado seną medį, šią žinią pranešė įmonė.',
  ],
  [
    'French',
    'windows-1252',
    'Le pont est fermé une semaine : on a trouvé des poutres très âgées là où passait la chaussée.',
  ],
  [
    'German',
    'windows-1252',
    'Die Brücke bleibt für eine Woche geschlossen, weil unter der Straße alte Hölzer lagen.',
  ],
  [
    'Spanish',
    'windows-1252',
    'El puente está cerrado: ¿quién puso allí la madera hace tantos años, señor ingeniero?',
  ],
  [
    'Portuguese',
    'windows-1252',
    'A ponte está fechada; não há explicação para a madeira que os operários lá encontrarão.',
  ],
]

describe('Text that names no charset is read as it was written', () => {
  test.each(TEXTS)('%s in %s', (_, charset, text) => {
    const guessed = guessCharset(encoded(text, charset))

    expect(new TextDecoder(guessed).decode(encoded(text, charset))).toBe(text)
  })
})

function encoded(text: string, charset: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const letters = [...new TextDecoder(charset).decode(all)]
  return Uint8Array.from(Array.from(text, (letter) => letters.indexOf(letter)))
}
