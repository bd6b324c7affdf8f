import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clip } from '#core/clip/clip'
import { applyChange } from '#core/library/apply-change'
import { Change, singleChanges, touchedBy } from '#core/library/change'
import { describeChange, type Titles } from '#core/library/describe-change'
import { NO_RECORDS, type Records } from '#core/library/records'
import { Note } from '#core/note/note'
import { aClip } from '#tests/builders/a-clip'
import { anyChange, anyRecords } from '#tests/builders/any-change'
import { inNoOrder } from '#tests/builders/in-no-order'

test('the same change twice is the same as once', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const once = applyChange(records, change)

      expect(inNoOrder(applyChange(once, change))).toEqual(inNoOrder(once))
    }),
    { numRuns: 1000 },
  )
})

test('a change touches no record but those it names', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const named = new Set(touchedBy(change).map(({ kind, id }) => `${kind} ${id}`))
      const after = applyChange(records, change)

      for (const { kind, id, before, now } of sideBySide(records, after)) {
        if (!named.has(`${kind} ${id}`)) expect(now).toBe(before)
      }
    }),
    { numRuns: 500 },
  )
})

test('a change needs no record but those it names', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const named = touchedBy(change).map(({ id }) => id)
      const only = <T>(all: ReadonlyMap<string, T>) =>
        new Map([...all].filter(([id]) => named.includes(id)))
      const part = { clips: only(records.clips), notes: only(records.notes) }

      const whole = applyChange(records, change)

      expect(applyChange(part, change)).toEqual({
        clips: only(whole.clips),
        notes: only(whole.notes),
      })
    }),
    { numRuns: 500 },
  )
})

test('a change to what is not there is passed over, and can still be told in words', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const after = applyChange(NO_RECORDS, change)
      const added = singleChanges(change).some(({ type }) => type.endsWith('.added'))

      if (!added) expect(after).toEqual(NO_RECORDS)
      expect(describeChange(change, titlesIn(after))).not.toMatch(/undefined|null|NaN/)
    }),
  )
})

test('records that a checked change leaves behind can be read again from disk', () => {
  fc.assert(
    fc.property(anyRecords, anyChange, (records, change) => {
      const after = applyChange(records, Change.parse(change))

      for (const clip of after.clips.values()) expect(throughJson(Clip, clip)).toEqual(clip)
      for (const note of after.notes.values()) expect(throughJson(Note, note)).toEqual(note)
    }),
    { numRuns: 500 },
  )
})

test('a field sent as undefined is left as it was', () => {
  const clip = aClip({ title: 'Kept' })
  const records = { clips: new Map([[clip.id, clip]]), notes: new Map() }

  const change: Change = { type: 'clip.edited', id: clip.id, fields: { title: undefined } }

  expect(applyChange(records, change).clips.get(clip.id)?.title).toBe('Kept')
})

test('an edit says where its values came from and keeps what is known of the others', () => {
  const clip = aClip({ sources: { title: 'open-graph', site: 'meta' } })
  const records = { clips: new Map([[clip.id, clip]]), notes: new Map() }

  const after = applyChange(records, {
    type: 'clip.edited',
    id: clip.id,
    fields: { title: 'Corrected', sources: { title: 'person' } },
  })

  expect(after.clips.get(clip.id)?.sources).toEqual({ title: 'person', site: 'meta' })
})

function titlesIn({ clips, notes }: Records): Titles {
  return { clip: (id) => clips.get(id)?.title, note: (id) => notes.get(id)?.title }
}

function throughJson<T>(schema: { parse: (value: unknown) => T }, record: T): T {
  return schema.parse(JSON.parse(JSON.stringify(record)))
}

function sideBySide(before: Records, after: Records) {
  return (['clips', 'notes'] as const).flatMap((side) =>
    [...new Set([...before[side].keys(), ...after[side].keys()])].map((id) => ({
      kind: side === 'clips' ? 'clip' : 'note',
      id,
      before: before[side].get(id),
      now: after[side].get(id),
    })),
  )
}
