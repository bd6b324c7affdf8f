import { isSetAside } from '#core/clip/version'
import { singleChanges, type Change, type SingleChange } from '#core/library/change'

type Made = { change: Change; inverse: Change }
/** What is taken back together, in the order in which it was done. */
type Step = Made[]

/** What a change did, in words. */
type Say = (change: Change) => string

/** Makes a change one that can be taken back. */
type Remember = (change: Change, inverse: Change) => void

const LONGEST = 500
/** Milliseconds between two presses of one run. */
const PAUSE = 4_000

/** What a person did and may take back, last thing first. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []
  #run: { name: string; reached: number; remember: Remember; isLast: () => boolean } | null = null

  /** Gives what remembers changes as one step, however many come and whatever else is done meanwhile. */
  begin(): Remember {
    return this.#beginning().remember
  }

  /**
   * As `begin`, but goes on with the last step while that is of the same run: the same thing done again and again, each
   * time within moments (of `now`, in milliseconds) of the last, with nothing else done between.
   */
  goOn(name: string, now: number): Remember {
    const run = this.#run
    const isSame = run?.name === name && now - run.reached <= PAUSE && run.isLast()
    this.#run = isSame ? { ...run, reached: now } : { name, reached: now, ...this.#beginning() }
    return this.#run.remember
  }

  #beginning(): { remember: Remember; isLast: () => boolean } {
    let step: Step = []
    const isLast = () => this.#done.at(-1) === step
    const remember: Remember = (change, inverse) => {
      // It may have been taken back while more of it is still to come.
      if (!this.#done.includes(step)) {
        step = []
        this.#done.push(step)
        if (this.#done.length > LONGEST) this.#done.shift()
      }
      step.push({ change, inverse })
      this.#undone = []
    }
    return { remember, isLast }
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
  if (change.type === 'version.added') {
    const { clip, version } = change
    return { type: 'version.set-aside', clip, id: version.id, setAside: isSetAside(version) }
  }
  return change.type === 'note.added' ? { type: 'notes.restored', ids: [change.note.id] } : change
}
