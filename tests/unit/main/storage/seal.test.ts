import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipParts, noteParts, type Parts } from '#core/library/record-parts'
import { isSealed, partsByHand, sealOf } from '#storage/seal'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'
import { anId } from '#tests/builders/an-id'

const highlight = aHighlight({ note: 'Why?', tags: ['doubt'] })
const CLIP = clipParts(
  aClip({
    tags: ['iran', 'x: y', 'a+b', 'été/100%'],
    collections: [anId()],
    highlights: [highlight],
    removedHighlights: [aHighlight()],
  }),
)
const NOTE = noteParts(aNote({ tags: ['press'] }))
const anyPart = (parts: Parts) => fc.constantFrom(...parts.keys())
const isSet = (part: string) => /(^| )(tag|collection) /.test(part)
const hasNoSeal = (part: string) => part.startsWith('version ') || part.endsWith(' removed')

test.each([
  ['clip', CLIP],
  ['note', NOTE],
])('the seal of a %s sees a change of each part it tells of, and of no other', (_, parts) => {
  expect(partsByHand(parts, sealOf(parts))).toEqual([])
  fc.assert(
    fc.property(anyPart(parts), fc.string(), (part, value) => {
      const changed = new Map(parts).set(part, { became: value })

      const seen = isSet(part) || hasNoSeal(part) ? [] : [part]
      expect(partsByHand(changed, sealOf(parts))).toEqual(seen)
    }),
  )
})

test('the seal misses each tag and collection that was taken off, whatever is in its name', () => {
  for (const part of [...CLIP.keys()].filter(isSet)) {
    const without = new Map(CLIP)
    without.delete(part)

    expect(partsByHand(without, sealOf(CLIP))).toEqual([part])
  }
})

test('a tag put on needs no seal, and a highlight that is gone does not miss its tags', () => {
  const more = new Map(CLIP).set('tag new', 'new')
  const left = [...CLIP].filter(([part]) => !part.startsWith(`highlight ${highlight.id}`))

  expect(partsByHand(more, sealOf(CLIP))).toEqual([])
  expect(partsByHand(new Map(left), sealOf(CLIP))).toEqual([])
})

test('what a seal tells of is known part by part', () => {
  const seal = sealOf(CLIP)

  for (const part of CLIP.keys()) expect(isSealed(part, seal)).toBe(!hasNoSeal(part))
  expect(isSealed('tag other', seal)).toBe(false)
  expect(isSealed('title', '')).toBe(false)
})

test('a seal that somebody garbled takes nothing off', () => {
  expect(partsByHand(NOTE, 'tag+%zz +++ tag: :::')).toEqual([])
})
