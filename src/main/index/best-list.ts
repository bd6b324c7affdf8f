/** The best of many by an order (negative: the first is better), in a heap with the worst of them on top. */
export class BestList<T> {
  readonly #heap: T[] = []

  constructor(
    private readonly most: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  offer(item: T): void {
    const heap = this.#heap
    if (heap.length < this.most) {
      heap.push(item)
      this.#rise(heap.length - 1)
      return
    }
    const worst = heap[0]
    if (worst === undefined || this.compare(item, worst) >= 0) return
    heap[0] = item
    this.#sink()
  }

  /** The worst of the best, once there are as many as there may be. */
  get worst(): T | undefined {
    return this.#heap.length < this.most ? undefined : this.#heap[0]
  }

  /** The best, best first. */
  inOrder(): T[] {
    return [...this.#heap].sort(this.compare)
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (!this.#isWorse(at, above)) return
      this.#swap(at, above)
      at = above
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let worst = at
      if (left < this.#heap.length && this.#isWorse(left, worst)) worst = left
      if (right < this.#heap.length && this.#isWorse(right, worst)) worst = right
      if (worst === at) return
      this.#swap(at, worst)
      at = worst
    }
  }

  #isWorse(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    return a !== undefined && b !== undefined && this.compare(a, b) > 0
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    if (a === undefined || b === undefined) return
    this.#heap[one] = b
    this.#heap[other] = a
  }
}
