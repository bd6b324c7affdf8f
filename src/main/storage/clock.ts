import { nextStamp, type Stamp } from '#core/library/stamp'

/** Gives each change its stamp: later than every one it has seen, whatever the computer's clock does. */
export class Clock {
  #last: Stamp | null = null

  constructor(
    private readonly machine: string,
    private readonly now: () => string,
  ) {}

  get last(): Stamp | null {
    return this.#last
  }

  next(): Stamp {
    this.#last = nextStamp(this.now(), this.#last, this.machine)
    return this.#last
  }

  /** Takes note of a stamp given elsewhere. */
  observe(stamp: Stamp | null): void {
    if (stamp !== null && stamp > (this.#last ?? '')) this.#last = stamp
  }
}
