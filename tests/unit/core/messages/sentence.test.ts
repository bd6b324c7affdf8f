import { expect, test } from 'vitest'
import { messagesIn } from '#core/messages/messages'
import { Sentence, inEnglish, keptSentence, sayIn, sentence } from '#core/messages/sentence'
import { NotebookError, problemOf, sentenceOf, thrownAs } from '#core/problem'

const german = messagesIn('de').sentences

test('a sentence is said in the language of who reads it, and in English for the command line', () => {
  const said = sentence('notAnAddress', 'nowhere')

  expect(sayIn(german, said)).toBe('„nowhere“ ist keine Adresse einer Seite im Netz.')
  expect(inEnglish(said)).toBe('“nowhere” is not the address of a page on the web.')
})

test('a sentence in another is said in the same language', () => {
  const said = sentence('taskUnderWay', sentence('backingUp'))

  expect(sayIn(german, said)).toContain('„Die Bibliothek wird gesichert“ ist noch nicht fertig.')
  expect(Sentence.parse(said)).toEqual(said)
})

test('a sentence of an unknown name, and one named as objects have names, is said by its name', () => {
  expect(sayIn(german, { name: 'unheardOf', given: [] })).toBe('unheardOf')
  expect(sayIn(german, { name: 'constructor', given: [] })).toBe('constructor')
})

test('a problem carries its sentence to another process, and its English with it', () => {
  const problem = problemOf(new NotebookError('not-found', sentence('noSuchClip')))
  const there = thrownAs(structuredClone(problem))

  expect(there.message).toBe('That clip is not in this library.')
  expect(sayIn(german, sentenceOf(there))).toBe('Dieser Clip ist nicht in dieser Bibliothek.')
})

test('what has words only, or was not foreseen, is said all the same', () => {
  const plain = new NotebookError('unexpected', sentence('plain', 'Only words.'))

  expect(sayIn(german, sentenceOf(plain))).toBe('Only words.')
  expect(sayIn(german, sentenceOf(new Error('boom')))).toContain('Unvorhergesehenes ist geschehen')
})

test('what was kept in English only, or by a newer program, is said in the words kept beside it', () => {
  const kept = sentence('pictureLate')

  expect(sayIn(german, keptSentence(kept, inEnglish(kept)))).toContain('nicht rechtzeitig')
  expect(sayIn(german, keptSentence(undefined, 'It was too late.'))).toBe('It was too late.')
  expect(sayIn(german, keptSentence({ name: 'notYet', given: [] }, 'Not yet.'))).toBe('Not yet.')
})
