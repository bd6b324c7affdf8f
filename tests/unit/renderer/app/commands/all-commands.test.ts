import { expect, test } from 'vitest'
import { makeCommands, type Workbench } from '../../../../../src/renderer/app/commands/all-commands'

const nothing = new Proxy({}, { get: () => () => undefined }) as Workbench

test('no key means two things in one place', () => {
  const taken = makeCommands(nothing).flatMap(({ id, keys, where }) =>
    (where ? [where] : ['list', 'reader', 'elsewhere']).flatMap((place) =>
      keys.map((key) => ({ id, name: `${key} in the ${place}` })),
    ),
  )
  const twice = taken.filter(({ id, name }) =>
    taken.some((other) => other.name === name && other.id !== id),
  )

  expect(twice).toEqual([])
})
