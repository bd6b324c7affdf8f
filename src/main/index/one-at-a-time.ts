/** Works of which one goes on at a time, in the background. */
export class OneAtATime {
  #working: Promise<void> | null = null

  get isWorking(): boolean {
    return this.#working !== null
  }

  /** Does a work as soon as no other goes on: at once when none does. Only who asked is told of what fails. */
  async next(work: () => Promise<void>): Promise<void> {
    while (this.#working) await this.#working
    const worked = work()
    const over = worked.catch(() => undefined).finally(() => (this.#working = null))
    this.#working = over
    await over
    return worked
  }

  /** Resolves when what goes on is done. */
  async current(): Promise<void> {
    await this.#working
  }
}
