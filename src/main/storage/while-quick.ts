import { setImmediate } from 'node:timers/promises'

/** Milliseconds after which others have their turn. */
const TURN = 4
/** Milliseconds after which an answer was slow, and so many after it are not waited for. */
const SLOW = 4
const LATER = 500

/**
 * Asks the disk at once for what the system has in memory, which takes microseconds: by way of Node's thread pool it
 * is twenty times as much, and others need that meanwhile. A disk that is slow to answer is asked by that way, so
 * that nobody waits for it.
 */
export class WhileQuick {
  #turnBegan = performance.now()
  #slowAnswers = 0

  async ask<T>(atOnce: () => T, later: () => Promise<T>): Promise<T> {
    if (this.#slowAnswers > 0) {
      this.#slowAnswers--
      return later()
    }
    if (performance.now() - this.#turnBegan > TURN) {
      await setImmediate()
      this.#turnBegan = performance.now()
    }
    const began = performance.now()
    try {
      return atOnce()
    } finally {
      if (performance.now() - began > SLOW) this.#slowAnswers = LATER
    }
  }
}
