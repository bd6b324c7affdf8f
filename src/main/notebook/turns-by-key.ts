/** Does pieces of work side by side, but those that share a key one after another, in the order they were asked for. */
export class TurnsByKey {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Resolves or rejects as the work does, once nothing before it has a key in common with it. */
  async take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = keys.flatMap((key) => this.#last.get(key) ?? [])
    const turn = Promise.allSettled(before).then(work)
    for (const key of keys) this.#last.set(key, turn)
    try {
      return await turn
    } finally {
      for (const key of keys) if (this.#last.get(key) === turn) this.#last.delete(key)
    }
  }
}
