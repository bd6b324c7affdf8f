import { takesAway, touchedBy, type Change } from '#core/library/change'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import { problemOf } from '#core/problem'
import { describeChange } from './describe-change'
import { History, type ShownStep } from './history'
import { holdsIn } from './holds-in'
import type { IndexKeeper } from './search/index-keeper'
import type { NotebookTools } from './tools'

const AT_ONCE = 100
const SHOWN_STEPS = 200

type Told = { isStep: boolean; takenAway: string | null }

/** Who is told of changes: of records touched before anyone else, and of each change with its way into the index. */
type Followers = {
  touched: (names: readonly RecordName[]) => void
  changed: (change: Change, indexed: Promise<void>) => void
}

/** The one road of changes to the library: each is made durable, remembered to be taken back, and told of. */
export class Changes {
  readonly #tools: NotebookTools
  readonly #indexKeeper: IndexKeeper
  readonly #followers: Followers
  readonly #history: History

  constructor(tools: NotebookTools, indexKeeper: IndexKeeper, followers: Followers) {
    this.#tools = tools
    this.#indexKeeper = indexKeeper
    this.#followers = followers
    this.#history = new History(
      tools.now,
      () => {
        tools.historyFile?.keepSoon(() => this.#history.steps)
        tools.tell('history.changed', {})
      },
      holdsIn(tools.store),
    )
  }

  /** Makes a change that a person can take back. Resolves when it is durable and told. */
  apply(change: Change): Promise<void> {
    return this.asOneStep()(change)
  }

  /** Gives what makes changes, as many as come, that a person takes back together. */
  asOneStep(): (change: Change) => Promise<void> {
    return this.#applying(this.#history.begin())
  }

  /** Makes a change that is taken back together with those of the same run made right before it. */
  applyInRun(run: string, change: Change): Promise<void> {
    return this.#applying(this.#history.goOn(run, Date.parse(this.#tools.now())))(change)
  }

  #applying(remember: ReturnType<History['begin']>): (change: Change) => Promise<void> {
    return async (change) => {
      const { inverse } = await this.#tools.store.apply(change)
      if (inverse) remember(change, inverse)
      const takenAway = takesAway(change) ? this.#describe(change) : null
      await this.#tell(change, { isStep: true, takenAway })
    }
  }

  /** Makes a change that is not worth a step of undo: where one has read to, what is being typed. */
  async applyQuietly(change: Change, knew?: Readonly<Record<Id, Edits>>): Promise<void> {
    await this.#tools.store.apply(change, knew)
    await this.#tell(change, { isStep: false, takenAway: null })
  }

  /** Takes back the last step and says which; null when there is none. */
  undo(): Promise<string | null> {
    return this.#history.undo(
      (undone) => this.#describe(undone),
      (inverse) => this.#applyAgain(inverse),
    )
  }

  /** Does again what was last taken back and says what; null when there is nothing. */
  redo(): Promise<string | null> {
    return this.#history.redo(
      (redone) => this.#describe(redone),
      (change) => this.#applyAgain(change),
    )
  }

  /** Takes up what was done before the program started. */
  async recallHistory(): Promise<void> {
    const steps = await this.#tools.historyFile?.read()
    if (!steps) return
    this.#history.recall(steps)
    this.#tools.tell('history.changed', {})
  }

  /** What was done and what was taken back, in words, as many as are shown. */
  shownHistory(): { done: ShownStep[]; undone: ShownStep[] } {
    return this.#history.shown((change) => this.#describe(change), SHOWN_STEPS)
  }

  /** Goes back, or forward again, until this step of the history is the last one done; 0 is before all of them. */
  goToStep(id: number): Promise<number> {
    return this.#history.goTo(id, { undo: () => this.undo(), redo: () => this.redo() })
  }

  /** Passes on that another program changed records in the library folder. */
  async notice(names: readonly RecordName[]): Promise<void> {
    await this.#indexKeeper.refresh(names)
    this.#announce(names, { isStep: false, takenAway: null })
  }

  async #applyAgain(change: Change) {
    await this.#tools.store.apply(change)
    await this.#tell(change, { isStep: true, takenAway: null })
  }

  #describe(change: Change) {
    return describeChange(this.#tools, change)
  }

  async #tell(change: Change, told: Told) {
    const names = touchedBy(change)
    // What is durable is done, whatever becomes of the index: that is compared with the library again.
    const indexed = this.#indexKeeper
      .follow(change)
      .catch((cause: unknown) => this.#tools.tell('problem.met', problemOf(cause)))
    // Who marks or tags one thing goes on at once, and who searches next waits for it. What was changed by
    // thousands can be found a moment later.
    const isWaitedFor = names.length > 1 && names.length <= AT_ONCE
    if (isWaitedFor || this.#indexKeeper.isBehind) await indexed
    this.#followers.changed(change, indexed)
    this.#announce(names, told)
  }

  #announce(names: readonly RecordName[], told: Told) {
    this.#followers.touched(names)
    this.#tools.tell('library.changed', {
      clips: names.filter(({ kind }) => kind === 'clip').map(({ id }) => id),
      notes: names.filter(({ kind }) => kind === 'note').map(({ id }) => id),
      ...told,
    })
  }
}
