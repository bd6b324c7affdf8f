import { singleChanges, type Change, type SingleChange } from '#core/library/change'

type Made = { change: Change; inverse: Change }
/** What is taken back together, in the order in which it was done. */
type Step = Made[]

/** What a change did, in words. */
type Say = (change: Change) => string

const LONGEST = 500

/** What a person did and may take back, last thing first. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []

  /** Gives what remembers changes as one step, however many come and whatever else is done meanwhile. */
  begin(): (change: Change, inverse: Change) => void {
    let step: Step = []
    return (change, inverse) => {
      // It may have been taken back while more of it is still to come.
      if (!this.#done.includes(step)) {
        step = []
        this.#done.push(step)
        if (this.#done.length > LONGEST) this.#done.shift()
      }
      step.push({ change, inverse })
      this.#undone = []
    }
  }

  /** Takes the last step back by the means given and says what it was; null when there is none. What could not be taken back can be once more. */
  async undo(say: Say, apply: (inverse: Change) => Promise<void>): Promise<string | null> {
    const step = this.#done.pop()
    if (!step) return null
    const said = say(whole(step))
    const back: Step = []
    try {
      for (const made of step.toReversed()) {
        await apply(made.inverse)
        back.unshift(made)
      }
      return said
    } finally {
      const left = step.slice(0, step.length - back.length)
      if (left.length > 0) this.#done.push(left)
      if (back.length > 0) this.#undone.push(back)
    }
  }

  /** Does the step that was last taken back again and says what it was; null when there is none. */
  async redo(say: Say, apply: (change: Change) => Promise<void>): Promise<string | null> {
    const step = this.#undone.pop()
    if (!step) return null
    const again: Step = []
    try {
      for (const made of step) {
        await apply(redoing(made))
        again.push(made)
      }
      return say(whole(step))
    } finally {
      const left = step.slice(again.length)
      if (left.length > 0) this.#undone.push(left)
      if (again.length > 0) this.#done.push(again)
    }
  }
}

function whole(step: Step): Change {
  const [only, ...rest] = step
  if (only && rest.length === 0) return only.change
  return { type: 'several', changes: step.flatMap(({ change }) => singleChanges(change)) }
}

// What was added went to the trash when it was taken back, so doing it again brings it out.
function redoing({ change }: Made): Change {
  return change.type === 'several'
    ? { type: 'several', changes: change.changes.map(redoingSingle) }
    : redoingSingle(change)
}

function redoingSingle(change: SingleChange): SingleChange {
  if (change.type === 'clip.added') {
    return { type: 'clips.moved', ids: [change.clip.id], place: change.clip.place }
  }
  return change.type === 'note.added' ? { type: 'notes.restored', ids: [change.note.id] } : change
}
