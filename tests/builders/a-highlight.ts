import { describeQuote } from '#core/highlight/describe-quote'
import type { Highlight } from '#core/highlight/highlight'
import { anId } from './an-id'

const TEXT = 'It was the best of times, it was the worst of times.'

/** A highlight on “the best of times”, with what the test cares about put in. */
export function aHighlight(highlight: Partial<Highlight> = {}): Highlight {
  const [start, end] = [7, 24]
  return {
    id: anId(),
    createdAt: '2024-05-03T11:00:00.000Z',
    color: 'yellow',
    note: '',
    tags: [],
    origin: describeQuote(anId(), TEXT, start, end),
    anchor: { start, end, state: 'same', confidence: 1 },
    ...highlight,
  }
}
