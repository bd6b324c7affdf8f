import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { messagesIn } from '#core/messages/messages'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { editorWords } from '../../../../src/renderer/features/notes/editor-words'

test('the editor speaks the words it was handed, and English before any were', () => {
  const { notes } = messagesIn('de')
  const handed = { notes, sayProblem: () => 'Nein.' }
  const [before, after] = [[], editorWords.of(handed)].map((extensions) =>
    EditorState.create({ extensions }).facet(editorWords),
  )

  expect(before?.notes.task.done).toBe('Done')
  expect(before?.sayProblem(new NotebookError('unexpected', sentence('plain', 'No.')))).toBe('No.')
  expect(after).toEqual(handed)
})
