/** Does one piece of work after another, in the order they were asked for; one that fails holds nobody up. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Resolves or rejects as the work does, once its turn has come. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when all that has been asked for so far is over. */
  async over(): Promise<void> {
    await this.#last
  }
}
