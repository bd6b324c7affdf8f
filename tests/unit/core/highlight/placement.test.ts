import { expect, test } from 'vitest'
import { describeQuote } from '#core/highlight/describe-quote'
import type { Placement } from '#core/highlight/highlight'
import { anchorByHand, standsIn, withPlacement } from '#core/highlight/placement'
import { trustedPassages } from '#core/highlight/trusted-passages'
import { mergeClips } from '#core/library/merge-records'
import { NO_RECORDS, type Records } from '#core/library/records'
import { applyStamped } from '#core/library/stamped-change'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aVersion } from '#tests/builders/a-version'
import { anId } from '#tests/builders/an-id'

const TEXT = 'It was the worst of times, said he, and the best of all times it was.'
const HERE: Placement = { answer: 'here', ...describeQuote(anId(), TEXT, 40, 65) }

test('what a person said of a version counts there, until it is taken back', () => {
  const highlight = aHighlight()
  const said = withPlacement(highlight, HERE.version, HERE)

  expect(standsIn(said, HERE.version)).toBe(false)
  expect(standsIn({ ...said, anchor: anchorByHand(said, HERE) }, HERE.version)).toBe(true)
  expect(anchorByHand(said, HERE)).toMatchObject({ start: 40, end: 65, state: 'changed' })
  const takenBack = withPlacement(said, HERE.version, null)
  expect(takenBack).toEqual(highlight)
  expect(standsIn({ ...takenBack, anchor: anchorByHand(said, HERE) }, HERE.version)).toBe(false)
})

test('in a later version a highlight is looked for where a person placed it last, then by its origin', () => {
  const [first, second, third] = ['2024-01-01', '2024-02-01', '2024-03-01'].map((day) =>
    aVersion({ id: anId(), capturedAt: `${day}T00:00:00.000Z` }),
  )
  if (!first || !second || !third) return expect.unreachable()
  const versions = [first, second, third]
  const origin = describeQuote(first.id, TEXT, 0, 5)
  const highlight = withPlacement(aHighlight({ origin }), second.id, {
    ...HERE,
    version: second.id,
  })
  const lookedFor = (version: string) =>
    trustedPassages(highlight, versions, version).map((each) => 'version' in each && each.version)

  expect(lookedFor(third.id)).toEqual([second.id, first.id])
  expect(lookedFor(first.id)).toEqual([first.id])
})

test('what two machines said of a highlight is merged by version, and what was taken back stays so', () => {
  const highlight = aHighlight()
  const clip = aClip({ highlights: [highlight] })
  const other: Placement = { answer: 'gone', version: anId() }
  const place = (records: Records, at: string, placement: Placement, said: Placement | null) =>
    applyStamped(records, {
      at: `2024-06-01T10:00:0${at}`,
      change: {
        type: 'highlight.placed',
        clip: clip.id,
        id: highlight.id,
        version: placement.version,
        placement: said,
        anchor: anchorByHand(highlight, placement),
      },
      knew: {},
    })
  const base = { ...NO_RECORDS, clips: new Map([[clip.id, clip]]) }
  const ours = place(base, '1.000Z+0000@aaa', HERE, HERE)
  const theirs = place(base, '2.000Z+0000@bbb', other, other)
  const merged = (a: Records, b: Records) => {
    const [one, two] = [a.clips.get(clip.id), b.clips.get(clip.id)]
    if (!one || !two) return expect.unreachable()
    return mergeClips(one, two).record.highlights[0]?.placements
  }

  const both = [HERE, other].sort((a, b) => (a.version < b.version ? -1 : 1))
  expect(merged(ours, theirs)).toEqual(both)
  expect(merged(theirs, ours)).toEqual(both)
  const takenBack = place(ours, '3.000Z+0000@aaa', HERE, null)
  expect(merged(ours, takenBack)).toBeUndefined()
  expect(merged(takenBack, theirs)).toEqual([other])
})
