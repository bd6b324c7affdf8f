import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryHighlight, compareTexts } from '#core/highlight/carry-highlight'
import { describeQuote } from '#core/highlight/describe-quote'
import { Anchor } from '#core/highlight/highlight'
import { anId } from '#tests/builders/an-id'
import { someProse, someRevision, words } from './some-prose'

const RIVER = 'The river rose in the night.'
const BRIDGE = 'Nobody in the village had expected the old stone bridge to hold.'
const MORNING = 'By morning the water stood at the second step of the church.'
const ARTICLE = [RIVER, BRIDGE, MORNING].join('\n')

function carry(before: string, after: string, quote: string) {
  const start = before.indexOf(quote)
  return carryHighlight(compareTexts(before, after), { start, end: start + quote.length })
}

/** The words a highlight stands on afterwards, or what became of it. */
function carried(before: string, after: string, quote: string) {
  const { start, end, state } = carry(before, after, quote)
  return state === 'orphan' ? state : `${state}: ${after.slice(start, end)}`
}

describe('a highlight stays', () => {
  test('where text was put in before it', () => {
    const after = `An introduction that is new.\n${ARTICLE}`

    expect(carry(ARTICLE, after, 'old stone bridge')).toEqual({
      start: after.indexOf('old stone bridge'),
      end: after.indexOf('old stone bridge') + 16,
      state: 'same',
      confidence: 1,
    })
  })

  test('on the same one of many equal words', () => {
    const after = ARTICLE.replace('rose in', 'rose quickly in')
    const third = ARTICLE.lastIndexOf('the church')
    const place = carryHighlight(compareTexts(ARTICLE, after), { start: third, end: third + 3 })

    expect(place.start).toBe(after.lastIndexOf('the church'))
  })

  test('with its changed wording, when at least half of it is left', () => {
    const after = ARTICLE.replace('the old stone bridge', 'the ancient stone bridge')

    expect(carried(ARTICLE, after, BRIDGE)).toBe(
      'changed: Nobody in the village had expected the ancient stone bridge to hold.',
    )
  })

  test('over words that took the place of its first and last ones', () => {
    const after = ARTICLE.replace('Nobody in', 'No one in').replace('to hold', 'to stand')

    expect(carried(ARTICLE, after, BRIDGE.slice(0, -1))).toBe(
      'changed: No one in the village had expected the old stone bridge to stand',
    )
  })

  test('on a passage that moved, to the letter or edited', () => {
    const moved = [MORNING, RIVER, BRIDGE].join('\n')
    const edited = [MORNING.replace('second', 'third'), RIVER, BRIDGE].join('\n')

    expect(carried(ARTICLE, moved, 'the second step')).toBe('same: the second step')
    expect(carried(ARTICLE, edited, MORNING)).toBe(`changed: ${MORNING.replace('second', 'third')}`)
  })

  test('through other quotes, dashes, spaces and Unicode forms, as the same', () => {
    const before = 'She said "it\'s over" - and left the café at 10.'
    const after = 'She  said “it’s over” – and\u00a0left the cafe\u0301 at １０.'

    expect(carried(before, after, '"it\'s over" - and left the café at 10')).toMatch(/^same: /)
  })

  test('in scripts without spaces, from right to left, and on marks alone', () => {
    const chinese = '昨晚河水上涨。村里没有人料到那座老石桥能撑住。'
    const arabic = 'ارتفع النهر ليلا. لم يتوقع أحد في القرية أن يصمد الجسر القديم.'

    expect(carried(chinese, `新闻。${chinese}`, '老石桥')).toBe('same: 老石桥')
    expect(carried(arabic, `خبر جديد.\n${arabic}`, 'الجسر القديم')).toBe('same: الجسر القديم')
    expect(carried('one *** two', 'one *** two three', '***')).toBe('same: ***')
    expect(carried('one *** two', 'one --- two', '***')).toBe('orphan')
  })

  test('on a part of a word, while the word reads the same', () => {
    expect(carried('some unbelievable story', 'a truly unbelievable story', 'believ')).toBe(
      'same: believ',
    )
  })
})

describe('a highlight is an orphan', () => {
  test('at the place it used to have, when its passage was taken out', () => {
    const after = [RIVER, MORNING].join('\n')

    expect(carry(ARTICLE, after, BRIDGE)).toEqual({
      start: RIVER.length - 1,
      end: RIVER.length - 1,
      state: 'orphan',
      confidence: 0,
    })
  })

  test('when its sentence was replaced by one that shares small words', () => {
    const after = ARTICLE.replace(
      BRIDGE,
      'A wedding in the next town had been put off to the spring.',
    )

    expect(carried(ARTICLE, after, 'in the village')).toBe('orphan')
  })

  test('when only one of two equal passages is left, and it was the other', () => {
    const line = 'Please write to the editor before the end of the month.'
    const before = [RIVER, line, BRIDGE, MORNING, line].join('\n')
    const start = before.indexOf(line)
    const place = { start, end: start + line.length }

    const after = [RIVER, BRIDGE, MORNING, line].join('\n')

    expect(carryHighlight(compareTexts(before, after), place).state).toBe('orphan')
  })

  test('when an edited copy stands first, so that nobody can say which was the passage', () => {
    const after = [RIVER, BRIDGE.replace('stone', 'iron'), 'Or so they said.', BRIDGE, MORNING]

    expect(carried(ARTICLE, after.join('\n'), 'the village')).toBe('orphan')
  })

  test('when it was torn in pieces of which none is half of it', () => {
    const pieces = [words(8, 'a'), words(8, 'b'), words(8, 'c')]
    const before = pieces.join(' ')
    const after = [pieces[2], words(40, 'x'), pieces[1], words(40, 'y'), pieces[0]].join('\n')

    expect(carried(before, after, before)).toBe('orphan')
  })
})

test('an unchanged text keeps every highlight where it was', () => {
  fc.assert(
    fc.property(someRevision, ({ before, start, end }) => {
      const place = carryHighlight(compareTexts(before, before), { start, end })

      expect(place).toEqual({ start, end, state: 'same', confidence: 1 })
    }),
  )
})

test('text put in before and after moves every passage by as much', () => {
  const apart = fc.constantFrom('zzz1 zzz2.\n', 'zzz1 zzz2 zzz3 zzz4 zzz5. ', '')
  fc.assert(
    fc.property(someRevision, apart, ({ before, start, end }, put) => {
      const place = carryHighlight(compareTexts(before, `${put}${before}\n${put}`), { start, end })

      if (!/[\p{L}\p{N}]/u.test(before.slice(start, end))) return
      expect(place).toMatchObject({ start: start + put.length, state: 'same' })
    }),
  )
})

test('a passage of a letter to six thousand, in any script, goes with a long text that was added to', () => {
  const long = fc.array(someProse, { minLength: 20, maxLength: 60 }).map((all) => all.join('\n'))
  const length = fc.integer({ min: 1, max: 6000 })
  fc.assert(
    fc.property(long, fc.nat(), length, (before, place, letters) => {
      const start = place % before.length
      const end = Math.min(before.length, start + letters)
      const put = 'zzz1 zzz2 zzz3 zzz4.\n'

      const anchor = carryHighlight(compareTexts(before, `${put}${before}\n${put}`), { start, end })

      if (!/[\p{L}\p{N}]/u.test(before.slice(start, end))) return
      expect(anchor).toMatchObject({ start: start + put.length, state: 'same' })
    }),
    { numRuns: 50 },
  )
})

test('a reverted text has every highlight where it was made', () => {
  fc.assert(
    fc.property(someRevision, ({ before, after, start, end }) => {
      const origin = Object.freeze(describeQuote(anId(), before, start, end))
      const versions = [after, before]

      const anchors = versions.map((text) => carryHighlight(compareTexts(before, text), origin))

      expect(anchors.at(-1)).toEqual({ start, end, state: 'same', confidence: 1 })
    }),
  )
})

test('whatever was edited, an anchor lies inside the new text and says truly whether it is the same', () => {
  fc.assert(
    fc.property(someRevision, ({ before, after, start, end }) => {
      const anchor = Anchor.parse(carryHighlight(compareTexts(before, after), { start, end }))
      const quote = after.slice(anchor.start, anchor.end)

      expect(anchor.end).toBeLessThanOrEqual(after.length)
      expect(anchor.state === 'orphan').toBe(quote === '')
      if (quote === before.slice(start, end)) expect(anchor.state).toBe('same')
    }),
    { numRuns: 500 },
  )
})

test('a text that has nothing of the old one orphans every highlight', () => {
  fc.assert(
    fc.property(someRevision, ({ before, start, end }) => {
      const comparison = compareTexts(before, words(30, 'zq'))

      if (!/[\p{L}\p{N}]/u.test(before.slice(start, end))) return
      expect(carryHighlight(comparison, { start, end }).state).toBe('orphan')
    }),
  )
})

test('carrying changes neither the origin nor what was compared', () => {
  fc.assert(
    fc.property(someRevision, ({ before, after, start, end }) => {
      const comparison = compareTexts(before, after)
      const origin = Object.freeze(describeQuote(anId(), before, start, end))

      expect(carryHighlight(comparison, origin)).toEqual(carryHighlight(comparison, origin))
      expect(origin.exact).toBe(before.slice(start, end))
    }),
  )
})

test.each([1, 2, 5, 10, 100, 1000])('a passage of %i words moves and stays whole', (count) => {
  const passage = words(count, 'w')
  const before = `${words(40, 'a')}.\n${passage}.\n${words(60, 'b')}.`
  const after = `${words(10, 'n')}.\n${words(40, 'a')}.\n${passage}.\n${words(60, 'b')}.`

  expect(carried(before, after, passage)).toBe(`same: ${passage}`)
})

test('a composed text and the same decomposed carry passages into each other', () => {
  fc.assert(
    fc.property(someProse, (text) => {
      const decomposed = text.normalize('NFD')
      const start = text.search(/[\p{L}\p{N}]/u)
      const end = text.replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length

      if (start < 0) return
      const { state } = carryHighlight(compareTexts(text, decomposed), { start, end })

      expect(state).toBe('same')
    }),
  )
})
