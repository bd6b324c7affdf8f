import { expect, test } from 'vitest'
import { ruleEffect } from '#core/rule/rule-changes'
import { aClip } from '#tests/builders/a-clip'

const rule = { tags: ['wire', 'World'], collection: 'c'.repeat(26), archives: true }

test('a rule does only what is not so yet, and leaves the trash alone', () => {
  const fresh = aClip()
  const half = aClip({ tags: ['world'], place: 'archive', collections: [rule.collection] })
  const done = aClip({ ...half, id: aClip().id, tags: ['Wire', 'world'] })
  const trashed = aClip({ place: 'trash' })

  const effect = ruleEffect(rule, [fresh, half, done, trashed])

  expect(effect.changes).toEqual([
    { type: 'clips.tagged', ids: [fresh.id, half.id], tags: ['wire'] },
    { type: 'clips.tagged', ids: [fresh.id], tags: ['World'] },
    { type: 'clips.collected', ids: [fresh.id], collection: rule.collection },
    { type: 'clips.moved', ids: [fresh.id], place: 'archive' },
  ])
  expect(effect.changed).toEqual([fresh.id, half.id])
})
