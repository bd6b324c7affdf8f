import { test } from 'vitest'
import { copies, editApart, expectNothingDamaged, mixUntilQuiet } from './sync-machines'
import { asDropbox, asSyncthing, newestWins, syncTool, type Mix } from './sync-mixing'
import { expectLatestTexts, expectNothingLost } from './sync-promises'

test.each([
  { tool: 'Syncthing', nameCopy: asSyncthing('ABCDEFG'), seed: 1 },
  { tool: 'Dropbox', nameCopy: asDropbox, seed: 2 },
])(
  'two copies mixed as $tool does become the same and nothing is lost',
  async ({ nameCopy, seed }) => {
    const [a, b] = await copies('a', 'b')
    const mix = await syncTool(a.folder, b.folder, nameCopy)
    const told = await editApart([a, b], seed)

    const all = await mixUntilQuiet([a, b], mix)

    expectNothingLost(all, told)
    expectLatestTexts(all, told)
    await expectNothingDamaged([a, b])
  },
)

test('two copies of which the newest file wins become the same and nothing is lost', async () => {
  const [a, b] = await copies('a', 'b')
  const told = await editApart([a, b], 3)

  const all = await mixUntilQuiet([a, b], newestWins(a.folder, b.folder))

  expectNothingLost(all, told)
  expectLatestTexts(all, told)
  await expectNothingDamaged([a, b])
})

test('three copies that a sync tool mixes become the same and nothing is lost', async () => {
  const [a, b, c] = await copies('a', 'b', 'c')
  const pairs = await Promise.all([
    syncTool(a.folder, b.folder, asSyncthing('ABCDEFG')),
    syncTool(b.folder, c.folder, asSyncthing('BCDEFGH')),
    syncTool(a.folder, c.folder, asSyncthing('CDEFGHI')),
  ])
  const told = await editApart([a, b, c], 4)

  const all = await mixUntilQuiet([a, b, c], inTurn(pairs))

  expectNothingLost(all, told)
  expectLatestTexts(all, told)
  await expectNothingDamaged([a, b, c])
})

test('three copies of which the newest file wins become the same and nothing is lost', async () => {
  const [a, b, c] = await copies('a', 'b', 'c')
  const told = await editApart([a, b, c], 5)

  const pairs = [
    newestWins(a.folder, b.folder),
    newestWins(b.folder, c.folder),
    newestWins(a.folder, c.folder),
  ]
  const all = await mixUntilQuiet([a, b, c], inTurn(pairs))

  expectNothingLost(all, told)
  expectLatestTexts(all, told)
  await expectNothingDamaged([a, b, c])
})

function inTurn(mixes: readonly Mix[]): Mix {
  return async () => {
    let touched = 0
    for (const mix of mixes) touched += await mix()
    return touched
  }
}
