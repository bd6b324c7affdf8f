import { stat } from 'node:fs/promises'
import type { Survey } from '#core/import/survey'
import { surveyLibrary } from './survey-library'

/** What a library file holds, and the ids of its records. */
type Surveyed = { survey: Survey; ids: string[] }

/** Keeps what the library file that is at hand holds, so that it is read through once before it is brought in. */
export class LibraryAtHand {
  #last: { path: string; state: string; surveyed: Promise<Surveyed> } | null = null

  /** What the file holds as it is now. Throws in words for one that cannot be read. */
  async survey(path: string): Promise<Surveyed> {
    const { mtimeMs, size } = await stat(path)
    const state = `${mtimeMs} ${size}`
    if (this.#last?.path !== path || this.#last.state !== state) {
      this.#last = { path, state, surveyed: surveyLibrary(path) }
    }
    return this.#last.surveyed.catch((cause: unknown) => {
      this.forget()
      throw cause
    })
  }

  forget(): void {
    this.#last = null
  }
}
