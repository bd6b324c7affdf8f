import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '#core/search/analyze'
import { stemOf } from '#core/search/stem'

const terms = (text: string) => tokenize(text).map(({ term }) => term)

test.each([
  ['Case and CASE', ['case', 'and', 'case']],
  ['café Çelik Łódź straße', ['cafe', 'celik', 'lodz', 'strasse']],
  ['ﬁnance ２０２４ Ｉｒａｎ', ['finance', '2024', 'iran']],
  ['co\u00ADop\u00ADer\u00ADate', ['cooperate']],
  ['2024 and F-35', ['2024', 'and', 'f', '35']],
  ['3.14 is 1,000', ['3', '14', 'is', '1', '000']],
  ['U.S. and US and e.g. here.', ['us', 'and', 'us', 'and', 'eg', 'here']],
  ['Plan B. Then', ['plan', 'b', 'then']],
  ["Iran’s don't O’Brien UN's", ['iran', "'s", "don't", "o'brien", 'un', "'s"]],
  ["l’Iran d'une", ['l', 'iran', 'd', 'une']],
  ['long-standing “duty”', ['long', 'standing', 'duty']],
  ['Ёлка и йод', ['елка', 'и', 'йод']],
  ['ΣΟΦΌΣ Σοφός', ['σοφοσ', 'σοφοσ']],
  ['صَحِيفَة إيران', ['صحيفه', 'ايران']],
  ['שָׁלוֹם צה"ל', ['שלום', 'צהל']],
  ['日本語', ['日本', '本語', '語']],
  ['서울은', ['서울', '울은', '은']],
  ['iPhone手机', ['iphone', '手机', '机']],
  ['ｶﾞｽ', ['ガス', 'ス']],
])('%s is read as its words', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

test('Thai characters keep their vowel signs and go in pairs', () => {
  expect(terms('ที่นี่')).toEqual(['ที่นี่', 'นี่'])
})

test('every token says where it stands, in order', () => {
  const text = 'Iran’s “U.S.” 日本語'
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Iran',
    '’s',
    'U.S.',
    '日本',
    '本語',
    '語',
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
      let last = 0
      for (const { start, end } of tokenize(any)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(any.length)
        last = start
      }
    }),
  )
})

test.each([
  ['warning', 'warnings', 'warned', 'warns'],
  ['policy', 'policies'],
  ['study', 'studies', 'studied', 'studying'],
  ['plan', 'plans', 'planned', 'planning'],
  ['use', 'uses', 'used', 'using'],
  ['create', 'creates', 'created', 'creating'],
  ['process', 'processes', 'processed'],
  ['state', 'states', 'stated'],
  ['control', 'controls', 'controlled'],
  ['agree', 'agreed', 'agrees', 'agreeing'],
])('%s and its other forms meet', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form, 'english'))).size).toBe(1)
})

test.each([
  ['organ', 'organization'],
  ['news', 'new'],
  ['hope', 'hop'],
  ['policy', 'police'],
  ['us', 'use'],
  ['general', 'generate'],
])('%s and %s stay apart', (one, other) => {
  expect(stemOf(one, 'english')).not.toBe(stemOf(other, 'english'))
})

test('a stem begins as its word does', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z']{1,12}$/), (word) => {
      expect(stemOf(word, 'english').charAt(0)).toBe(word.charAt(0))
    }),
  )
})
