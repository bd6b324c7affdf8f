import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clip } from '#core/clip/clip'
import { newestEdit } from '#core/library/edits'
import { mergeClips, mergeNotes } from '#core/library/merge-records'
import { singleChanges, type Change } from '#core/library/change'
import type { Records } from '#core/library/records'
import { nextStamp } from '#core/library/stamp'
import { applyStamped, knownWriting } from '#core/library/stamped-change'
import type { Note } from '#core/note/note'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'
import { inNoOrder } from '#tests/builders/in-no-order'
import { anyChange, anyRecords } from '#tests/builders/any-change'

/** A machine that makes changes, each with its stamp, on a copy of the records. */
function aMachine(name: string) {
  let last: string | null = null
  return (records: Records, change: Change, now = '2024-05-03T10:00:00.000Z') => {
    const known = [...records.clips.values(), ...records.notes.values()].flatMap(
      ({ edits }) => newestEdit(edits) ?? [],
    )
    last = nextStamp(now, [last ?? '', ...known].sort().at(-1) || null, name)
    return applyStamped(records, { at: last, change, knew: knownWriting(records) })
  }
}

function edited(records: Records, machine: string, changes: readonly Change[]) {
  const change = aMachine(machine)
  return changes.reduce((now, each) => change(now, each), records)
}

function merged(a: Records, b: Records): Records {
  const notes = new Map([...a.notes, ...b.notes])
  const clips = new Map([...a.clips, ...b.clips])
  const others: Note[] = []
  for (const id of clips.keys()) {
    const [left, right] = [a.clips.get(id), b.clips.get(id)]
    if (!left || !right) continue
    const merge = mergeClips(left, right)
    clips.set(id, merge.record)
    others.push(...merge.others)
  }
  for (const id of notes.keys()) {
    const [left, right] = [a.notes.get(id), b.notes.get(id)]
    if (!left || !right) continue
    const merge = mergeNotes(left, right)
    notes.set(id, merge.record)
    others.push(...merge.others)
  }
  for (const note of others) {
    const same = notes.get(note.id)
    notes.set(note.id, same ? mergeNotes(same, note).record : note)
  }
  return { clips, notes }
}

// The title of a kept text may differ with the order in which three machines met; the text may not.
function sorted({ clips, notes }: Records) {
  const byId = <T extends { id: string }>(all: Iterable<T>) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    clips: byId(clips.values()),
    notes: byId(notes.values()).map((note) => ({ ...note, title: note.body, tags: [] })),
  }
}

// Where a passage stands is worked out, at whatever time, and no part of what was said.
function asSaid(records: Records) {
  const { clips, notes } = sorted(records)
  const unplaced = (all: Clip['highlights']) => all.map((each) => ({ ...each, anchor: null }))
  return {
    clips: clips.map((clip) => ({
      ...clip,
      highlights: unplaced(clip.highlights),
      removedHighlights: unplaced(clip.removedHighlights),
    })),
    notes,
  }
}

// Without the notes that keep what others took the place of.
function only({ clips, notes }: Records, base: Records): Records {
  return { clips, notes: new Map([...notes].filter(([id]) => base.notes.has(id))) }
}

// A text two machines wrote alike may be kept besides, when a third had written over it at the first meeting.
function textsIn({ clips, notes }: Records) {
  const onHighlights = [...clips.values()].flatMap(({ id, highlights }) =>
    highlights.map(({ note }) => `${note}\n\n[[${id}|its article]]`),
  )
  return new Set([...onHighlights, ...[...notes.values()].map(({ body }) => body)].sort())
}

// That a change came too late may be noted; and where a passage stands is worked out, at whatever time.
function withoutEdits(records: Records) {
  const { clips, notes } = sorted(records)
  return {
    clips: inNoOrder({
      ...records,
      clips: new Map(clips.map((each) => [each.id, each])),
    }).clips.map(({ removedHighlights: _, ...clip }) => ({
      ...clip,
      edits: {},
    })),
    notes: notes.map((note) => ({
      ...note,
      collections: [...note.collections].sort(),
      edits: {},
    })),
  }
}

// A record is born once, on one machine, so here all are born before the copies part.
const changeOfKnown = anyChange.filter((change) =>
  singleChanges(change).every(({ type }) => type !== 'clip.added' && type !== 'note.added'),
)
// So is a version, before it can be set aside.
const changeAtFirst = changeOfKnown.filter((change) =>
  singleChanges(change).every(({ type }) => type !== 'version.set-aside'),
)
const changes = fc.array(changeOfKnown, { maxLength: 12 })

test('copies edited apart become the same whichever is merged into which', () => {
  fc.assert(
    fc.property(anyRecords, changes, changes, (base, ours, theirs) => {
      const a = edited(base, 'a', ours)
      const b = edited(base, 'b', theirs)

      expect(sorted(merged(a, b))).toEqual(sorted(merged(b, a)))
    }),
    { numRuns: 500 },
  )
})

test('three copies become the same in whatever order they meet', () => {
  fc.assert(
    fc.property(anyRecords, changes, changes, changes, (base, one, two, three) => {
      const [a, b, c] = [edited(base, 'a', one), edited(base, 'b', two), edited(base, 'c', three)]
      const [first, second] = [merged(merged(a, b), c), merged(a, merged(b, c))]

      expect(asSaid(only(first, base))).toEqual(asSaid(only(second, base)))
      expect(textsIn(first)).toEqual(textsIn(second))
    }),
    { numRuns: 500 },
  )
})

test('merging what has been merged already changes nothing', () => {
  fc.assert(
    fc.property(anyRecords, changes, changes, (base, ours, theirs) => {
      const [a, b] = [edited(base, 'a', ours), edited(base, 'b', theirs)]
      const both = merged(a, b)

      expect(sorted(merged(both, a))).toEqual(sorted(both))
      expect(sorted(merged(both, b))).toEqual(sorted(both))
    }),
    { numRuns: 500 },
  )
})

test('a copy that saw all edits of the other is what the merge gives', () => {
  fc.assert(
    fc.property(anyRecords, changes, changes, (base, first, then) => {
      const earlier = edited(base, 'a', first)
      const later = edited(earlier, 'b', then)

      expect(asSaid(merged(earlier, later))).toEqual(asSaid(merged(later, later)))
    }),
    { numRuns: 500 },
  )
})

test('a change that comes once more, after others, changes nothing', () => {
  fc.assert(
    fc.property(anyRecords, changeAtFirst, changes, (base, change, then) => {
      const stamped = {
        at: '2024-05-03T09:00:00.000Z+0000@a',
        change,
        knew: knownWriting(base),
      }
      const after = edited(applyStamped(base, stamped), 'a', then)

      expect(withoutEdits(applyStamped(after, stamped))).toEqual(withoutEdits(after))
    }),
    { numRuns: 500 },
  )
})

test('tags, collections and highlights that were added apart are all there', () => {
  const clip = aClip({ tags: ['press'] })
  const base = holding([clip])
  const highlight = aHighlight()
  const a = edited(base, 'a', [{ type: 'clips.tagged', ids: [clip.id], tags: ['iran'] }])
  const b = edited(base, 'b', [
    { type: 'clips.untagged', ids: [clip.id], tags: ['press'] },
    { type: 'highlight.added', clip: clip.id, highlight },
  ])

  const both = merged(a, b).clips.get(clip.id)

  expect(both?.tags).toEqual(['iran'])
  expect(both?.highlights).toEqual([highlight])
})

test('of two texts of a note written apart, the earlier becomes a note of its own', () => {
  const note = aNote({ title: 'Plan', body: 'Begin.' })
  const base = holding([], [note])
  const write = (machine: string, body: string, now: string) =>
    aMachine(machine)(base, { type: 'note.edited', id: note.id, fields: { body } }, now)
  const a = write('a', 'Begin at home.', '2024-05-03T10:00:00.000Z')
  const b = write('b', 'Begin abroad.', '2024-05-03T11:00:00.000Z')

  const both = merged(a, b)

  expect(both.notes.get(note.id)?.body).toBe('Begin abroad.')
  expect([...both.notes.values()].find(({ id }) => id !== note.id)).toMatchObject({
    title: 'Plan (other version)',
    body: 'Begin at home.',
  })
})

test('a text that was written on after the other was seen takes its place without a copy', () => {
  const note = aNote({ body: 'One.' })
  const base = holding([], [note])
  const a = edited(base, 'a', [{ type: 'note.edited', id: note.id, fields: { body: 'Two.' } }])
  const b = edited(a, 'b', [{ type: 'note.edited', id: note.id, fields: { body: 'Three.' } }])

  const both = merged(merged(base, a), b)

  expect([...both.notes.values()].map(({ body }) => body)).toEqual(['Three.'])
})

test('a highlight that was removed here and written on there afterwards is kept', () => {
  const highlight = aHighlight()
  const clip = aClip({ highlights: [highlight] })
  const base = holding([clip])
  const a = edited(base, 'a', [{ type: 'highlight.removed', clip: clip.id, id: highlight.id }])
  const b = aMachine('b')(
    base,
    {
      type: 'highlight.edited',
      clip: clip.id,
      id: highlight.id,
      fields: { note: 'Ask about this.' },
    },
    '2024-05-03T12:00:00.000Z',
  )

  expect(merged(a, b).clips.get(clip.id)?.highlights).toMatchObject([{ note: 'Ask about this.' }])
})

test('of two values of one field the later edit counts, though its machine has the slower clock', () => {
  const clip = aClip()
  const rename = (title: string): Change => ({
    type: 'clip.edited',
    id: clip.id,
    fields: { title },
  })
  const ahead = aMachine('ahead')(holding([clip]), rename('First'), '2024-05-03T10:00:00.000Z')
  const known = ahead.clips.get(clip.id)?.edits['title'] ?? null

  const at = nextStamp('2024-05-03T08:00:00.000Z', known, 'slow')
  const slow = applyStamped(ahead, { at, change: rename('Second'), knew: {} })

  expect(merged(ahead, slow).clips.get(clip.id)?.title).toBe('Second')
})

function holding(clips: Clip[], notes: Note[] = []): Records {
  return {
    clips: new Map(clips.map((clip) => [clip.id, clip])),
    notes: new Map(notes.map((note) => [note.id, note])),
  }
}
