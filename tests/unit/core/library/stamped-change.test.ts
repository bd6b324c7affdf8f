import { expect, test } from 'vitest'
import { NO_RECORDS, type Records } from '#core/library/records'
import { applyStamped } from '#core/library/stamped-change'
import type { Change } from '#core/library/change'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'

const at = (minute: number, machine: string) =>
  `2024-05-03T10:${String(minute).padStart(2, '0')}:00.000Z+0000@${machine}`

const highlight = aHighlight()
const clip = aClip({ highlights: [highlight] })
const removed: Change = { type: 'highlight.removed', clip: clip.id, id: highlight.id }
const edited: Change = {
  type: 'highlight.edited',
  clip: clip.id,
  id: highlight.id,
  fields: { color: 'green' },
}

test('a highlight removed elsewhere is back when a later edit of it is made', () => {
  const before = applyStamped(holding(), { at: at(1, 'a'), change: removed, knew: {} })

  const after = applyStamped(before, { at: at(2, 'b'), change: edited, knew: {} })

  expect(after.clips.get(clip.id)).toMatchObject({
    highlights: [{ id: highlight.id, color: 'green' }],
    removedHighlights: [],
  })
})

test('a highlight removed elsewhere stays removed when an earlier edit of it comes late', () => {
  const before = applyStamped(holding(), { at: at(2, 'a'), change: removed, knew: {} })

  const after = applyStamped(before, { at: at(1, 'b'), change: edited, knew: {} })

  expect(after.clips.get(clip.id)).toMatchObject({
    highlights: [],
    removedHighlights: [{ id: highlight.id, color: 'green' }],
  })
})

function holding(): Records {
  return { ...NO_RECORDS, clips: new Map([[clip.id, clip]]) }
}
