import { expect, test } from 'vitest'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import {
  explainBackupProblem,
  explainRestoreProblem,
} from '#storage/backups/explain-backup-problem'
import { explainDiskProblem } from '#storage/explain-disk-problem'

const EXPLANATIONS = { explainDiskProblem, explainBackupProblem, explainRestoreProblem }
const CODES =
  'ENOSPC EDQUOT EACCES EPERM EROFS ENOTDIR EEXIST ENOENT ENODEV EIO EMFILE EBUSY'.split(' ')

test.each(Object.entries(EXPLANATIONS))(
  '%s says what happened and what to do, in words that a person knows',
  (_, explain) => {
    for (const code of CODES) {
      const { message, code: kind } = explain(refused(code), '/home/anna/Books')

      expect(message).toMatch(/^[A-Z/].*\.$/)
      expect(message).toMatch(/make room|[Aa]llow|[Cc]hoose|[Bb]ring|check|close|move/)
      expect(message, 'no name of an error').not.toMatch(/\bE[A-Z]{3,}\b|fsync|syscall|unforeseen/)
      expect(kind).not.toBe('unexpected')
    }
  },
)

test('different causes have different sentences', () => {
  for (const explain of Object.values(EXPLANATIONS)) {
    const causes = ['ENOSPC', 'EACCES', 'ENOTDIR', 'ENOENT', 'EIO', 'EMFILE', 'EBUSY']
    const said = causes.map((code) => explain(refused(code), '/books').message)
    expect(new Set(said).size).toBe(causes.length)
  }
})

test('a refusal that was wrapped on its way is known still, and what is in words stays', () => {
  const wrapped = new Error('The folder could not be looked at.', { cause: refused('ENOSPC') })
  const words = new NotebookError('not-found', sentence('plain', 'That is not here.'))

  expect(explainDiskProblem(wrapped, '/books').code).toBe('disk-full')
  for (const explain of Object.values(EXPLANATIONS)) expect(explain(words, '/books')).toBe(words)
})

function refused(code: string) {
  return Object.assign(new Error(`${code}: something, fsync`), { code })
}
