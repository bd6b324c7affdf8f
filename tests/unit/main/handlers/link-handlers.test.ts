import { expect, test } from 'vitest'
import { linkHandlers } from '#handlers/link-handlers'
import { anId } from '#tests/builders/an-id'

test('a link that comes before the window listens waits for it, and later ones are told', () => {
  const told: unknown[] = []
  const { follow, handlers } = linkHandlers((name, event) => void told.push([name, event]))
  const [first, second, third] = [toAClip(), toAClip(), toAClip()]

  follow(first)
  follow(second)
  const waiting = handlers['link.waiting']()
  follow(third)

  expect(waiting).toEqual(second)
  expect(told).toEqual([['link.opened', third]])
  expect(handlers['link.waiting']()).toBeNull()
})

function toAClip() {
  return { clip: anId(), highlight: null }
}
