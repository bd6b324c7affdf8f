import { beforeEach, expect, test } from 'vitest'
import {
  dismissProblems,
  showToast,
  useToasts,
} from '../../../../src/renderer/components/toast-store'

beforeEach(() => useToasts.setState({ toasts: [] }))

test('only the last few things said are shown, and every problem', () => {
  for (const number of [1, 2, 3, 4, 5]) {
    showToast({ message: `Problem ${number}`, tone: 'problem' })
    showToast({ message: `Said ${number}` })
  }

  expect(messages()).toEqual([
    ...['Problem 1', 'Problem 2', 'Problem 3', 'Problem 4', 'Problem 5'],
    ...['Said 3', 'Said 4', 'Said 5'],
  ])
  dismissProblems()
  expect(messages()).toEqual(['Said 3', 'Said 4', 'Said 5'])
})

test('the same problem met again is there once', () => {
  for (const message of ['The disk is full.', 'A record was healed.', 'The disk is full.']) {
    showToast({ message, tone: 'problem' })
  }

  expect(messages()).toEqual(['A record was healed.', 'The disk is full.'])
})

test('what is said once more stands once, where the newest stands', () => {
  for (const message of ['Nothing to undo', 'Copied', 'Nothing to undo']) showToast({ message })

  expect(messages()).toEqual(['Copied', 'Nothing to undo'])
})

function messages() {
  return useToasts.getState().toasts.map(({ message }) => message)
}
