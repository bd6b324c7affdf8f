import type { Id } from '#core/library/id'
import type { Step } from '#core/search/text-pattern'
import { DocSet } from './doc-set'
import { bitOfPlace } from './fact-bits'
import { lookUp, NOTHING_FOUND, type LookedUp } from './look-up'
import type { Segment } from './segment'
import { weighStep, type WeighedDocs } from './weigh-step'

const LOOKED_AT_MOST = 60

/** A segment with which of its documents still count, and what was looked up in it lately. */
export class Shelf {
  readonly living: DocSet
  #alive: number
  #outsideTrash: DocSet | null = null
  readonly #looked = new Map<string, LookedUp>()
  readonly #weighed = new Map<string, WeighedDocs>()
  #marks = new Uint8Array(0)

  /** All documents of the segment live, when it is not said which. */
  constructor(
    readonly segment: Segment,
    living?: DocSet,
  ) {
    this.living = living ?? fullSet(segment.size)
    this.#alive = this.living.size
  }

  /** The number of a living document; null when it is not here. */
  numberOf(id: Id): number | null {
    const number = this.segment.numberOf(id)
    return number !== null && this.living.has(number) ? number : null
  }

  get alive(): number {
    return this.#alive
  }

  get outsideTrash(): DocSet {
    const { facts } = this.segment
    const trash = bitOfPlace('trash')
    this.#outsideTrash ??= this.living.filter((number) => (facts.bits(number) & trash) === 0)
    return this.#outsideTrash
  }

  /** A document came into the segment. */
  added(number: number): void {
    this.living.add(number)
    this.#alive++
    this.#outsideTrash = null
    this.#forget()
  }

  kill(number: number): void {
    if (!this.living.has(number)) return
    this.living.delete(number)
    this.#alive--
    this.#outsideTrash = null
  }

  /** Looks steps up, so that `look` knows them. What was looked up before needs no looking: the next letter typed asks for much the same. */
  async prepare(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      const key = nameOf(step)
      if (!this.#looked.has(key)) this.#looked.set(key, await lookUp(step, this.segment))
    }
  }

  /** Forgets what was looked up, when that is much. Only for a time when nobody is asking. */
  tidy(): void {
    if (this.#looked.size > LOOKED_AT_MOST) this.#forget()
  }

  /** The words that fit a step of a pattern, and who holds them; the dead are still among the holders. */
  readonly look = (step: Step): LookedUp => {
    return this.#looked.get(nameOf(step)) ?? NOTHING_FOUND
  }

  /** How much each document speaks of a step that was looked up. */
  weigh(step: Step): WeighedDocs {
    const key = nameOf(step)
    const known = this.#weighed.get(key)
    if (known) return known
    const weighed = weighStep(this.look(step).found, this.segment.size)
    this.#weighed.set(key, weighed)
    return weighed
  }

  /** A byte for each word, all of them 0, to be left as it was found. */
  get marks(): Uint8Array {
    const least = this.segment.wordCount + 1
    if (this.#marks.length < least) this.#marks = new Uint8Array(least)
    return this.#marks
  }

  #forget(): void {
    this.#looked.clear()
    this.#weighed.clear()
  }
}

function nameOf(step: Step): string {
  return `${step.fit} ${step.term}`
}

function fullSet(size: number): DocSet {
  const all = new DocSet(size)
  for (let number = 0; number < size; number++) all.add(number)
  return all
}
