import { isSetAside } from '#core/clip/version'
import type { Change, SingleChange } from '#core/library/change'

type Step = { change: Change; inverse: Change }

const LONGEST = 500

/** What a person did and may take back, last thing first. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []

  remember(change: Change, inverse: Change): void {
    this.#done.push({ change, inverse })
    if (this.#done.length > LONGEST) this.#done.shift()
    this.#undone = []
  }

  /** Takes the last change back by the means given; null when there is none. */
  async undo<T>(apply: (inverse: Change, undone: Change) => Promise<T>): Promise<T | null> {
    const step = this.#done.pop()
    if (!step) return null
    try {
      const result = await apply(step.inverse, step.change)
      this.#undone.push(step)
      return result
    } catch (cause) {
      this.#done.push(step)
      throw cause
    }
  }

  /** Does the change that was last taken back again; null when there is none. */
  async redo<T>(apply: (change: Change) => Promise<T>): Promise<T | null> {
    const step = this.#undone.pop()
    if (!step) return null
    try {
      const result = await apply(redoing(step))
      this.#done.push(step)
      return result
    } catch (cause) {
      this.#undone.push(step)
      throw cause
    }
  }
}

// What was added went to the trash when it was taken back, so doing it again brings it out.
function redoing({ change }: Step): Change {
  return change.type === 'several'
    ? { type: 'several', changes: change.changes.map(redoingSingle) }
    : redoingSingle(change)
}

function redoingSingle(change: SingleChange): SingleChange {
  if (change.type === 'clip.added') {
    return { type: 'clips.moved', ids: [change.clip.id], place: change.clip.place }
  }
  if (change.type === 'version.added') {
    const { clip, version } = change
    return { type: 'version.set-aside', clip, id: version.id, setAside: isSetAside(version) }
  }
  return change.type === 'note.added' ? { type: 'notes.restored', ids: [change.note.id] } : change
}
