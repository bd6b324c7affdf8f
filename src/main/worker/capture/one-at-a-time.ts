import { Turns } from '#core/turns'

/** Lets one piece of work a host be done at a time, so that many pages of one site are asked for in turn. */
export class HostTurns {
  readonly #turns = new Map<string, { turns: Turns; waiting: number }>()

  async take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const line = this.#turns.get(host) ?? { turns: new Turns(), waiting: 0 }
    this.#turns.set(host, line)
    line.waiting += 1
    try {
      return await line.turns.take(work)
    } finally {
      line.waiting -= 1
      if (line.waiting === 0) this.#turns.delete(host)
    }
  }
}
