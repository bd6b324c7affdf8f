import { stemOf, type Stemming } from '#core/search/stem'
import type { Step } from '#core/search/text-pattern'

const UNSORTED_AT_MOST = 2000

type KnownWord = { term: string; stem: string }

/** Every word met so far, with a number each from 1 on; 0 is no word. Numbers are never given anew. */
export class Vocabulary {
  readonly #words: KnownWord[] = [{ term: '', stem: '' }]
  readonly #byTerm = {
    english: new Map<string, number>(),
    none: new Map<string, number>(),
  } satisfies Record<Stemming, Map<string, number>>
  readonly #byStem = new Map<string, number[]>()
  /** Word numbers in the order of their terms, for prefixes; newer words wait in `#unsorted`. */
  #sorted: number[] = []
  #unsorted: number[] = []

  /** The number of a term in a text that is stemmed so; a new one when it was never met. */
  numberOf(term: string, stemming: Stemming): number {
    const known = this.#byTerm[stemming].get(term)
    if (known !== undefined) return known

    const stem = stemOf(term, stemming)
    const other = this.#byTerm[stemming === 'none' ? 'english' : 'none'].get(term)
    const isShared = other !== undefined && this.#words[other]?.stem === stem
    const number = isShared ? other : this.#add({ term, stem })
    this.#byTerm[stemming].set(term, number)
    return number
  }

  termOf(number: number): string {
    return this.#words[number]?.term ?? ''
  }

  /** The numbers of all words that fit a step of a pattern. */
  matching(step: Step): number[] {
    switch (step.fit) {
      case 'same':
        return this.#written(step.term)
      case 'like':
        return this.#like(step)
      case 'begins':
        return this.#beginning(step.term)
      case 'unfinished':
        return [...new Set([...this.#like(step), ...this.#beginning(step.term)])]
    }
  }

  #add(word: KnownWord): number {
    const number = this.#words.push(word) - 1
    const family = this.#byStem.get(word.stem)
    if (family) family.push(number)
    else this.#byStem.set(word.stem, [number])
    this.#unsorted.push(number)
    return number
  }

  #written(term: string): number[] {
    const numbers = [this.#byTerm.english.get(term), this.#byTerm.none.get(term)]
    return [...new Set(numbers.filter((number) => number !== undefined))]
  }

  #like(step: Step): number[] {
    const relatives = step.stems.flatMap((stem) => this.#byStem.get(stem) ?? [])
    return [...new Set([...this.#written(step.term), ...relatives])]
  }

  #beginning(prefix: string): number[] {
    if (this.#unsorted.length > UNSORTED_AT_MOST) this.#sort()
    const found = this.#unsorted.filter((number) => this.termOf(number).startsWith(prefix))
    for (let at = this.#firstFrom(prefix); at < this.#sorted.length; at++) {
      const number = this.#sorted[at] ?? 0
      if (!this.termOf(number).startsWith(prefix)) break
      found.push(number)
    }
    return found
  }

  #firstFrom(prefix: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.termOf(this.#sorted[middle] ?? 0) < prefix) low = middle + 1
      else high = middle
    }
    return low
  }

  #sort(): void {
    const order = (a: number, b: number) => (this.termOf(a) < this.termOf(b) ? -1 : 1)
    this.#sorted = [...this.#sorted, ...this.#unsorted].sort(order)
    this.#unsorted = []
  }
}
