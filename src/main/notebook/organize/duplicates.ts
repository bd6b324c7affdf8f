import { join } from 'node:path'
import { newestCapture } from '#core/clip/clip'
import { duplicateGroups, pairName, type AlikePair } from '#core/library/duplicate-groups'
import type { Id } from '#core/library/id'
import { SKETCH_SIZE } from '#core/text/sketch'
import type { DuplicatesView } from '#contract/tidying-views'
import { inBatches } from '#storage/in-batches'
import { keepSketches, readSketches, type Sketches } from '#storage/sketch-file'
import type { UnderWay } from '../care/care-jobs'
import type { NotebookTools } from '../tools'

/** Texts that have so much of their runs of words in common are told of. */
const LEAST = 0.6
/** So many texts are looked at while one waits; of more it is long work. */
const AT_ONCE = 200
const BATCH = 64

/** Finds clips that may be one. What it works out of texts is kept, and can be worked out again. */
export class Duplicates {
  #sketches: Promise<Sketches> | null = null

  constructor(private readonly tools: Pick<NotebookTools, 'store' | 'nearTexts' | 'indexFolder'>) {}

  /** The groups that are known now, and of how many texts it is not known yet whether others are like them. */
  async view(apart: ReadonlySet<string>): Promise<DuplicatesView> {
    const { catalogue } = this.tools.store
    const missing = await this.#missing()
    if (missing.length <= AT_ONCE) await this.#look(missing, NEVER)
    const unlooked = missing.length <= AT_ONCE ? 0 : missing.length
    const pairs = [...catalogue.alikeClips(), ...(await this.#near())]
    const groups = duplicateGroups(
      pairs.filter(({ one, other }) => !apart.has(pairName(one, other))),
    )
    return {
      unlooked,
      groups: groups.map(({ ids, ...group }) => ({
        ...group,
        clips: ids.flatMap((id) => catalogue.clip(id) ?? []),
      })),
    }
  }

  /** Looks at the texts that were not looked at yet. */
  async look(underWay: Pick<UnderWay, 'signal' | 'progress'>): Promise<number> {
    const missing = await this.#missing()
    await this.#look(missing, underWay)
    return missing.length
  }

  // One clip of each text that has no sketch yet.
  async #missing(): Promise<{ id: Id; sha: string }[]> {
    const sketches = await this.#known()
    const missing = new Map<string, Id>()
    for (const { id, sha } of this.tools.store.catalogue.texts()) {
      if (!sketches.has(sha)) missing.set(sha, id)
    }
    return Array.from(missing, ([sha, id]) => ({ id, sha }))
  }

  async #look(
    missing: readonly { id: Id; sha: string }[],
    { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
  ) {
    if (missing.length === 0) return
    const sketches = await this.#known()
    for (let from = 0; from < missing.length && !signal.aborted; from += BATCH) {
      const batch = missing.slice(from, from + BATCH)
      const files = new Map<string, string>()
      await inBatches(batch, async ({ id, sha }) => files.set(sha, await this.#textFile(id)))
      const paths = batch.map(({ sha }) => files.get(sha) ?? '')
      const packed = await this.tools.nearTexts.sketch(paths)
      batch.forEach(({ sha }, place) => sketches.set(sha, sketchAt(packed, place)))
      progress(Math.min(from + BATCH, missing.length), missing.length)
    }
    await this.#keep(sketches)
  }

  async #textFile(id: Id): Promise<string> {
    const { store } = this.tools
    const clip = await store.clip(id)
    if (!clip) return ''
    return join(store.paths.versionFolder(id, newestCapture(clip).id), 'article.txt')
  }

  async #near(): Promise<AlikePair[]> {
    const sketches = await this.#known()
    const texts = new Map<string, Id>()
    for (const { id, sha } of this.tools.store.catalogue.texts()) {
      // Those with the same text are paired by that.
      if (sketches.get(sha) && !texts.has(sha)) texts.set(sha, id)
    }
    const shas = [...texts.keys()]
    const packed = new Uint8Array(shas.length * SKETCH_SIZE * 4)
    shas.forEach((sha, place) => {
      const sketch = sketches.get(sha)
      if (sketch) packed.set(new Uint8Array(sketch.buffer), place * SKETCH_SIZE * 4)
    })
    const pairs = await this.tools.nearTexts.pairs(packed, LEAST)
    return pairs.flatMap(({ one, other, likeness }): AlikePair[] => {
      const [a, b] = [texts.get(shas[one] ?? ''), texts.get(shas[other] ?? '')]
      return a && b ? [{ one: a, other: b, why: 'near', likeness }] : []
    })
  }

  #known(): Promise<Sketches> {
    const path = this.#path
    this.#sketches ??= path === null ? Promise.resolve(new Map()) : readSketches(path)
    return this.#sketches
  }

  async #keep(sketches: Sketches) {
    const path = this.#path
    // What cannot be kept is worked out again.
    if (path !== null) await keepSketches(path, sketches).catch(() => undefined)
  }

  get #path() {
    const { indexFolder } = this.tools
    return indexFolder === null ? null : `${indexFolder}-sketches`
  }
}

const NEVER = { signal: new AbortController().signal, progress: () => undefined }

function sketchAt(packed: Uint8Array, place: number): Uint32Array | null {
  const size = SKETCH_SIZE * 4
  const bytes = Uint8Array.from(packed.subarray(place * size, (place + 1) * size))
  const sketch = new Uint32Array(bytes.buffer)
  return sketch.every((number) => number === 0) ? null : sketch
}
