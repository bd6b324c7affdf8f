import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { inEnglish } from '#core/messages/sentence'
import { expect } from 'vitest'
import { LibraryStore } from '#storage/library-store'
import { storeTools } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { chanceOf, editOnce, fill, type Told } from './sync-edits'
import { filesIn, type Mix } from './sync-mixing'
import { everythingIn, unordered, type Everything } from './sync-promises'

const EDITS = 200
const MOST_ROUNDS = 4
const START = Date.UTC(2026, 10, 23, 3, 40)

export type Machine = { name: string; folder: string; cacheFolder: string; said: string[] }

/** As many copies of one library, each on a machine of this name. */
export async function copies<const Names extends string[]>(
  ...names: Names
): Promise<{ [Name in keyof Names]: Machine }> {
  const home = await aTemporaryFolder()
  const machines = names.map((name) => ({
    name,
    folder: join(home, name, 'library'),
    cacheFolder: join(home, name, 'cache'),
    said: [],
  }))
  const [first, ...others] = machines
  if (!first) throw new Error('One machine at least.')
  const store = await open(first)
  await fill(store)
  await store.close()
  for (const each of others)
    await cp(first.folder, each.folder, { recursive: true, preserveTimestamps: true })
  return machines as { [Name in keyof Names]: Machine }
}

/** Opens a machine's copy, looked through. */
export async function open({ name, folder, cacheFolder, said }: Machine, now = () => START) {
  const store = await LibraryStore.open(
    folder,
    storeTools({
      machine: name,
      cacheFolder,
      now: () => new Date(now()).toISOString(),
      report: (message) => said.push(inEnglish(message)),
    }),
  )
  await store.checked
  return store
}

/** Makes the edits on each machine, in turns as chance has it, without one seeing another's. */
export async function editApart(machines: readonly Machine[], seed: number): Promise<Told[]> {
  const chance = chanceOf(seed)
  const told: Told[] = []
  let when = 0
  const stores = await Promise.all(machines.map((each) => open(each, () => START + when * 1000)))
  const turns = machines.flatMap((machine, at) =>
    Array.from({ length: EDITS }, () => ({ order: chance(), machine, store: stores[at] })),
  )
  for (const { machine, store } of turns.sort((a, b) => a.order - b.order)) {
    when++
    if (store) told.push(...(await editOnce(store, chance, when, machine.name)))
    if (chance() < 0.1) await store?.flush()
  }
  await Promise.all(stores.map((store) => store.close()))
  return told
}

/** Mixes the folders and opens each copy, again and again until nothing moves any more, and expects all to hold the same then. */
export async function mixUntilQuiet(machines: readonly Machine[], mix: Mix): Promise<Everything> {
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    const touched = await mix()
    if (touched === 0) break
    expect(round, 'rounds until nothing moves any more').toBeLessThan(MOST_ROUNDS)
    for (const each of machines) {
      const store = await open(each)
      await store.flush()
      await store.close()
    }
  }
  const all = await Promise.all(
    machines.map(async (each) => {
      const store = await open(each)
      const everything = await everythingIn(store)
      await store.close()
      return everything
    }),
  )
  const [first, ...others] = all
  if (!first) throw new Error('One machine at least.')
  for (const other of others) expect(unordered(other)).toEqual(unordered(first))
  return first
}

/** Expects nothing to have been set aside, and no file of a sync tool or a cut short write left. */
export async function expectNothingDamaged(machines: readonly Machine[]) {
  for (const { folder, said } of machines) {
    const paths = [...(await filesIn(folder)).keys()]
    expect(
      paths.filter((path) => /^damaged|\.tmp$|conflict/.test(path) && !/^merged/.test(path)),
    ).toEqual([])
    expect(said.filter((message) => /damaged/.test(message))).toEqual([])
  }
}
