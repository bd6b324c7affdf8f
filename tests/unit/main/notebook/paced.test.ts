import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paced } from '#notebook/paced'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first call is made at once', () => {
  const call = vi.fn()

  paced(call, 100).soon()

  expect(call).toHaveBeenCalledTimes(1)
})

test('calls in quick succession become one, when the time is up', () => {
  const call = vi.fn()
  const { soon } = paced(call, 100)

  for (let again = 0; again < 50; again++) soon()
  expect(call).toHaveBeenCalledTimes(1)

  vi.advanceTimersByTime(100)
  expect(call).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1_000)
  expect(call).toHaveBeenCalledTimes(2)
})

test('a stopped one says nothing more', () => {
  const call = vi.fn()
  const { soon, stop } = paced(call, 100)
  soon()
  soon()

  stop()

  vi.advanceTimersByTime(1_000)
  expect(call).toHaveBeenCalledTimes(1)
})
