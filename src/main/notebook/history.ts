import { isSetAside } from '#core/clip/version'
import type { Change, SingleChange } from '#core/library/change'
import { wholeInverse, wholeStep, type Made, type Steps } from '#core/library/history-step'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

/** What is taken back together, in the order in which it was done. */
type Step = {
  /** By which it is known as long as the program runs. */
  id: number
  at: string
  made: Made[]
  /** It was done before the program started, so others may have been at the library since. */
  isRecalled: boolean
}

/** What a change did, in words. */
type Say = (change: Change) => string
/** Whether the library is still as a change left it. */
type Holds = (change: Change) => Promise<boolean>

/** A step as a person sees it. */
export type ShownStep = { id: number; at: string; said: string }

/** Makes a change one that can be taken back. */
type Remember = (change: Change, inverse: Change) => void

const LONGEST = 500
/** Milliseconds between two presses of one run. */
const PAUSE = 4_000

/** What a person did and may take back, last thing first. */
export class History {
  #done: Step[] = []
  #undone: Step[] = []
  #lastId = 0
  #run: { name: string; reached: number; remember: Remember; isLast: () => boolean } | null = null

  constructor(
    private readonly now: () => string = () => new Date(0).toISOString(),
    /** Called whenever another step is done, undone or forgotten. */
    private readonly changed: () => void = () => undefined,
    private readonly holds: Holds = () => Promise.resolve(true),
  ) {}

  /** All steps that are remembered. */
  get steps(): Steps {
    return { done: this.#done.map(plain), undone: this.#undone.map(plain) }
  }

  /** Takes up what was done before the program started, behind all that was done since. */
  recall({ done, undone }: Steps): void {
    const recalled = (step: Steps['done'][number]): Step => ({
      ...step,
      id: ++this.#lastId,
      isRecalled: true,
    })
    // What was undone can be done again only as long as nothing else is.
    if (this.#done.length === 0 && this.#undone.length === 0) this.#undone = undone.map(recalled)
    this.#done.unshift(...done.map(recalled))
  }

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
    let step: Step | null = null
    const isLast = () => step !== null && this.#done.at(-1) === step
    const remember: Remember = (change, inverse) => {
      // It may have been taken back while more of it is still to come.
      if (step === null || !this.#done.includes(step)) {
        step = { id: ++this.#lastId, at: this.now(), made: [], isRecalled: false }
        this.#done.push(step)
        if (this.#done.length > LONGEST) this.#done.shift()
      }
      step.made.push({ change, inverse })
      this.#undone = []
      this.changed()
    }
    return { remember, isLast }
  }

  /** What was done and not taken back, and what was taken back; newest first and next first. */
  shown(say: Say, most: number): { done: ShownStep[]; undone: ShownStep[] } {
    const show = (step: Step) => ({ id: step.id, at: step.at, said: say(wholeStep(step)) })
    return {
      done: this.#done.slice(-most).toReversed().map(show),
      undone: this.#undone.slice(-most).toReversed().map(show),
    }
  }

  /** Takes the last step back by the means given and says what it was; null when there is none. What could not be taken back can be once more. */
  async undo(say: Say, apply: (inverse: Change) => Promise<void>): Promise<string | null> {
    const step = this.#done.pop()
    if (!step) return null
    const said = say(wholeStep(step))
    const back: Made[] = []
    try {
      if (step.isRecalled) await this.#expect(wholeStep(step), step, said, 'notUndone')
      for (const made of step.made.toReversed()) {
        await apply(made.inverse)
        back.unshift(made)
      }
      return said
    } finally {
      const left = step.made.slice(0, step.made.length - back.length)
      if (left.length > 0) this.#done.push({ ...step, made: left })
      if (back.length > 0) this.#undone.push({ ...step, made: back })
      this.changed()
    }
  }

  /** Does the step that was last taken back again and says what it was; null when there is none. */
  async redo(say: Say, apply: (change: Change) => Promise<void>): Promise<string | null> {
    const step = this.#undone.pop()
    if (!step) return null
    const again: Made[] = []
    const said = say(wholeStep(step))
    try {
      if (step.isRecalled) await this.#expect(wholeInverse(step), step, said, 'notRedone')
      for (const made of step.made) {
        await apply(redoing(made))
        again.push(made)
      }
      return say(wholeStep(step))
    } finally {
      const left = step.made.slice(again.length)
      if (left.length > 0) this.#undone.push({ ...step, made: left })
      if (again.length > 0) this.#done.push({ ...step, made: again })
      this.changed()
    }
  }

  /** Undoes or does again, by the means given, until this is the last step done; 0 is before all of them. Gives how many steps it took. */
  async goTo(id: number, one: { undo: () => Promise<unknown>; redo: () => Promise<unknown> }) {
    let steps = 0
    const isUndone = this.#undone.some((step) => step.id === id)
    if (id !== 0 && !isUndone && !this.#done.some((step) => step.id === id)) {
      throw new NotebookError('not-found', sentence('stepForgotten'))
    }
    const isThere = () => (this.#done.at(-1)?.id ?? 0) === id
    const canGo = () => (isUndone ? this.#undone : this.#done).length > 0
    for (; !isThere() && canGo(); steps++) await (isUndone ? one.redo() : one.undo())
    return steps
  }

  // A step that no longer fits is forgotten, so that it is not in the way of those before it.
  async #expect(left: Change, step: Step, said: string, why: 'notUndone' | 'notRedone') {
    if (await this.holds(left)) return
    step.made = []
    throw new NotebookError('history-outdated', sentence(why, said))
  }
}

function plain({ at, made }: Step) {
  return { at, made }
}

// What was added went to the trash when it was taken back, so doing it again brings it out.
function redoing({ change }: Made): Change {
  return change.type === 'several'
    ? { ...change, changes: change.changes.map(redoingSingle) }
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
