import { expect, test } from 'vitest'
import { joinLines, vocabularyOf } from '#core/pdf/join-lines'

const join = (lines: string[], rest: string[] = []) =>
  joinLines(lines, vocabularyOf([...lines, ...rest]))

test('a word divided at the end of a line is whole again', () => {
  expect(join(['The harbor-', 'masters wrote it down.'])).toBe('The harbormasters wrote it down.')
  expect(join(['The ships were over\u00ad', 'laden.'])).toBe('The ships were overladen.')
})

test('a hyphen that is written elsewhere in the document stays', () => {
  const rest = ['It is a well-known story, they say.']

  expect(join(['That is the well-', 'known part of it.'], rest)).toBe(
    'That is the well-known part of it.',
  )
  expect(join(['The Franco-', 'Prussian war.'])).toBe('The Franco-Prussian war.')
})

test('a dash that ends a line is no divided word', () => {
  expect(join(['It was late —', 'too late.'])).toBe('It was late — too late.')
})

test('lines of scripts without spaces are joined without one', () => {
  expect(join(['每五盏灯里就有', '一盏不亮'])).toBe('每五盏灯里就有一盏不亮')
})
