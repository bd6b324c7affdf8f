import { expect, test } from 'vitest'
import { namedApart } from '#core/collection/named-apart'
import { stepAside } from '#core/collection/step-collection'
import { aCollection } from '#tests/builders/a-collection'

const press = aCollection({ order: 0 })
const papers = aCollection({ parent: press.id, order: 0 })
const radio = aCollection({ parent: press.id, order: 1 })
const thesis = aCollection({ order: 1 })
const all = [press, papers, radio, thesis]

test('arrows take a collection up and down among those beside it, into the one above and out again', () => {
  expect(stepAside(all, radio.id, 'ArrowUp')).toEqual({ parent: press.id, before: papers.id })
  expect(stepAside(all, papers.id, 'ArrowDown')).toEqual({ parent: press.id, before: null })
  expect(stepAside(all, thesis.id, 'ArrowRight')).toEqual({ parent: press.id, before: null })
  expect(stepAside(all, papers.id, 'ArrowLeft')).toEqual({ parent: null, before: thesis.id })
})

test('a collection stays where there is nowhere to go', () => {
  expect(stepAside(all, press.id, 'ArrowUp')).toBeNull()
  expect(stepAside(all, thesis.id, 'ArrowDown')).toBeNull()
  expect(stepAside(all, press.id, 'ArrowRight')).toBeNull()
  expect(stepAside(all, thesis.id, 'ArrowLeft')).toBeNull()
})

test('a search takes the name of a collection, and its path where several have that name', () => {
  const row = { above: ['Press'], count: 1 }

  const names = namedApart([
    { ...row, name: 'Local' },
    { ...row, name: 'local', above: ['Radio'] },
    { ...row, name: 'Foreign' },
  ])

  expect(names.map(({ name }) => name)).toEqual(['Press / Local', 'Radio / local', 'Foreign'])
})
