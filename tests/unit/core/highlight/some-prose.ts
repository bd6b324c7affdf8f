import fc from 'fast-check'

const LATIN = 'the of and river stone morning letters under bright Käse l’été don’t 18th snake_case'
const OTHERS = [
  'Ελλάδα',
  'Москва',
  'שלום',
  'עולם',
  'مرحبا',
  'بالعالم',
  'हिन्दी',
  '中文',
  '日本語の',
  'ภาษาไทย',
  '한국어',
]
const MARKS = ['. ', ', ', ' ', ' ', ' ', ' — ', '\n', '; ', ' “', '” ', '\t', '。', '؟ ']

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LATIN.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
)

/** A text of some words in several scripts, in the form texts are kept in. */
export const someProse = fc
  .array(fc.tuple(word, fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.flat().join('').normalize('NFC'))

type Edit = { at: number; length: number; put: string }

const someEdits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    put: fc.oneof(fc.constant(''), word, someProse),
  }),
  { maxLength: 5 },
)

/** A text, another made of it by edits, and a passage of the first. */
export const someRevision = fc
  .tuple(someProse, someEdits, fc.nat(), fc.nat())
  .map(([before, edits, a, b]) => {
    const start = a % before.length
    const end = start + 1 + (b % (before.length - start))
    return { before, after: edits.reduce(edit, before), start, end }
  })

function edit(text: string, { at, length, put }: Edit) {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + put + text.slice(start + length)
}

/** This many different words, which stand nowhere else: `mark` keeps them apart from others. */
export function words(count: number, mark: string): string {
  return Array.from({ length: count }, (_, at) => `${mark}${at}`).join(' ')
}
