import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBundle } from '#tests/builders/a-bundle'
import { LibraryModel } from '#tests/soak/model/library-model'
import { NotebookApart } from '#tests/soak/model/notebook-apart'
import { USES, type UseName, type Using } from '#tests/soak/model/uses'
import { PATIENCE, seed, timeToUse } from '#tests/soak/times'

const MOST = 120
const USUALLY = 15_000

const NAMES = Object.keys(USES) as UseName[]
/** How often each is chosen; what makes more to lose comes oftener. */
const OFTEN: Partial<Record<UseName, number>> = {
  clip: 5,
  highlight: 4,
  tag: 3,
  undo: 3,
  note: 2,
  write: 2,
}

let program: Awaited<ReturnType<typeof aBundle>>
beforeAll(async () => {
  program = await aBundle('tests/soak/model/used-notebook.ts')
})
afterAll(() => program.remove())

const count = new Map<UseName, number>()

class Doing implements fc.AsyncCommand<LibraryModel, NotebookApart> {
  constructor(
    private readonly name: UseName,
    private readonly chance: Pick<Using, 'one' | 'other'>,
  ) {}

  check = () => true

  async run(model: LibraryModel, notebook: NotebookApart) {
    const isDone = await USES[this.name]({ model, notebook, ...this.chance })
    if (isDone) count.set(this.name, (count.get(this.name) ?? 0) + 1)
  }

  toString = () => `${this.name} (${this.chance.one}, ${this.chance.other})`
}

const chance = fc.record({ one: fc.nat(9999), other: fc.nat(9999) })
const doing = fc.commands(
  NAMES.flatMap((name) =>
    Array.from({ length: OFTEN[name] ?? 1 }, () => chance.map((by) => new Doing(name, by))),
  ),
  { maxCommands: MOST, size: 'max' },
)

test(
  'whatever one does, and whenever the program is killed, everything is there that must be',
  async () => {
    const first = seed() ?? randomInt(2 ** 31)
    const until = Date.now() + timeToUse(USUALLY)
    const heaps: number[] = []
    let rounds = 0
    do {
      const asked = { seed: first + rounds, numRuns: 1, endOnFailure: true }
      await fc.assert(
        fc.asyncProperty(doing, (uses) => useOnce(uses, heaps)),
        asked,
      )
      rounds++
    } while (Date.now() < until)

    console.log(sayCounts(first, rounds, heaps))
    expect([...count.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(rounds)
    expect(heaps).not.toEqual([])
  },
  PATIENCE,
)

/** Uses a new library, and looks at the end whether all is there; keeps how much the heap held then. */
async function useOnce(
  uses: Iterable<fc.AsyncCommand<LibraryModel, NotebookApart>>,
  heaps: number[],
) {
  const folder = await mkdtemp(join(tmpdir(), 'commonplace-test-'))
  const notebook = new NotebookApart(program.path, join(folder, 'library'), join(folder, 'data'))
  const model = new LibraryModel()
  try {
    await notebook.open()
    await fc.asyncModelRun(() => ({ model, real: notebook }), uses)
    expect(await notebook.ask({ ask: 'see' })).toEqual(model.seen())
    heaps.push(await notebook.close())
  } finally {
    await notebook.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

function sayCounts(first: number, rounds: number, heaps: readonly number[]) {
  const times = NAMES.map((name) => `${name} ${count.get(name) ?? 0}`).join(', ')
  const kills = (count.get('kill') ?? 0) + (count.get('kill while tagging') ?? 0)
  const [begin, end] = [heaps[0] ?? 0, heaps.at(-1) ?? 0].map((bytes) => (bytes / 1e6).toFixed(1))
  return [
    `Used at random from seed ${first}: ${rounds} libraries, ${kills} kills, 0 lost (${times}).`,
    `The heap of the first held ${begin} MB at its end, that of the last ${end} MB.`,
  ].join('\n')
}
