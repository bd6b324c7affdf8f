import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanTokens, termOf } from '#core/search/analyze'
import { withForm } from '#index/dress'
import { DressedText } from '#index/dressed-text'
import { bodyWords, readEntryWords } from '#index/entry-words'
import { aSearchEntry } from '#tests/builders/search-entry'

/** A text as it is given back from its words and their dress; null when it cannot be. */
function dressedAgain(body: string): DressedText | null {
  const terms = ['']
  const { dress, ...read } = readEntryWords(aSearchEntry({ body }), (written) => {
    const term = termOf(written, 0, written.length)
    if (term === '') return 0
    const known = terms.indexOf(term)
    return withForm(known > 0 ? known : terms.push(term) - 1, written, term)
  })
  const termOfWord = (word: number) => terms[word] ?? ''
  const lengthOf = (word: number) => termOfWord(word).length
  return dress && new DressedText(dress, bodyWords(read), { termOf: termOfWord, lengthOf })
}

const piece = fc.oneof(
  fc.constantFrom('Duty', 'to', 'WARN', 'Iran’s', 'U.S.', 'Straße', 'STRASSE', 'ß', 'ŉ', 'İzmir'),
  fc.constantFrom(' ', ', ', '. ', '\n', '.\n', ' — ', ' *** ', '”', '\u00ad', 'é', 'e\u0301'),
  fc.string({ maxLength: 4 }),
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

test('any piece of a text is given back from its words just as it was', () => {
  fc.assert(
    fc.property(text, fc.nat(120), fc.nat(120), (body, one, other) => {
      const again = dressedAgain(body)
      if (!again) return
      const [from, to] = [one, other].map((at) => at % (body.length + 1)).sort((a, b) => a - b)

      expect(again.length).toBe(body.length)
      expect(again.piece(0, body.length)).toBe(body)
      expect(again.piece(from ?? 0, to ?? 0)).toBe(body.slice(from, to))
    }),
    { numRuns: 1000 },
  )
})

test('every word stands where it is written', () => {
  fc.assert(
    fc.property(text, (body) => {
      const again = dressedAgain(body)
      const places: [number, number][] = []
      scanTokens(body, (start, end) => places.push([start, end]))

      if (again) expect(Array.from(again.starts, (at, i) => [at, again.ends[i]])).toEqual(places)
    }),
  )
})

test('a text of ordinary words is kept as its words', () => {
  expect(dressedAgain('The duty to warn: “Straße” in İzmir, U.S.')).not.toBeNull()
})
