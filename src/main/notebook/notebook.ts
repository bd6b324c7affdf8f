import type { Clip, Reading } from '#core/clip/clip'
import type { Highlight, HighlightColor } from '#core/highlight/highlight'
import { takesAway, touchedBy, type Change, type NoteFields } from '#core/library/change'
import { describeIn } from '#core/library/describe-change-in'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { RecordName } from '#core/library/records'
import type { Note } from '#core/note/note'
import { NotebookError, problemOf } from '#core/problem'
import type { TagName } from '#core/tag/tag-name'
import { AllHighlights } from './highlights/all-highlights'
import { ArticlesToMark } from './highlights/articles-to-mark'
import { Captures } from './capture/captures'
import { withHighlightsCarried } from './highlights/carry-highlights'
import { makeCorrected } from './capture/corrections'
import { Duplicates } from './organize/duplicates'
import { History, type ShownStep } from './history'
import { holdsIn } from './holds-in'
import { Imports } from './import/imports'
import { IndexKeeper } from './search/index-keeper'
import { NoteHistory } from './notes/note-history'
import { Rules } from './organize/rules'
import type { NotebookTools } from './tools'
import { TurnsByKey } from './turns-by-key'

const AT_ONCE = 100
const SHOWN_STEPS = 200

/** The notebook at work: one library, open, with its index and its history. */
export class Notebook {
  readonly captures: Captures
  readonly indexKeeper: IndexKeeper
  readonly highlights: AllHighlights
  readonly imports: Imports
  readonly toMark: ArticlesToMark
  readonly noteHistory: NoteHistory
  readonly duplicates: Duplicates
  readonly rules: Rules
  readonly #history: History
  readonly #correcting = new TurnsByKey()

  constructor(readonly tools: NotebookTools) {
    this.captures = new Captures(tools, {
      apply: (change) => this.apply(change),
      applyQuietly: (change) => this.applyQuietly(change),
    })
    this.indexKeeper = new IndexKeeper(tools)
    this.highlights = new AllHighlights(tools)
    this.toMark = new ArticlesToMark(tools)
    this.noteHistory = new NoteHistory(tools)
    this.duplicates = new Duplicates(tools)
    this.rules = new Rules(tools, {
      applyInRun: (run, change) => this.applyInRun(run, change),
      indexKeeper: this.indexKeeper,
    })
    this.#history = new History(
      tools.now,
      () => {
        tools.historyFile?.keepSoon(() => this.#history.steps)
        tools.tell('history.changed', {})
      },
      holdsIn(tools.store),
    )
    this.imports = new Imports(tools, () => this.asOneStep())
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
    return this.#applying(this.#history.goOn(run, Date.parse(this.tools.now())))(change)
  }

  #applying(remember: ReturnType<History['begin']>): (change: Change) => Promise<void> {
    return async (change) => {
      const { inverse } = await this.tools.store.apply(change)
      if (inverse) remember(change, inverse)
      const takenAway = takesAway(change) ? this.#describe(change) : null
      await this.#tell(change, { isStep: true, takenAway })
    }
  }

  /** Makes a change that is not worth a step of undo: where one has read to, what is being typed. */
  async applyQuietly(change: Change, knew?: Readonly<Record<Id, Edits>>): Promise<void> {
    await this.tools.store.apply(change, knew)
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
    const steps = await this.tools.historyFile?.read()
    if (!steps) return
    this.#history.recall(steps)
    this.tools.tell('history.changed', {})
  }

  /** What was done and what was taken back, in words, as many as are shown. */
  shownHistory(): { done: ShownStep[]; undone: ShownStep[] } {
    return this.#history.shown((change) => this.#describe(change), SHOWN_STEPS)
  }

  /** Goes back, or forward again, until this step of the history is the last one done; 0 is before all of them. */
  goToStep(id: number): Promise<number> {
    return this.#history.goTo(id, { undo: () => this.undo(), redo: () => this.redo() })
  }

  async clip(id: Id): Promise<Clip> {
    const clip = await this.tools.store.clip(id)
    if (!clip) throw new NotebookError('not-found', 'That clip is not in this library.')
    return clip
  }

  /** A clip with all its highlights where they stand in its newest version. */
  async clipToRead(id: Id): Promise<Clip> {
    const applyQuietly = (change: Change) => this.applyQuietly(change)
    const clip = await this.#correcting.take([id], () => this.#corrected(id))
    return withHighlightsCarried(this.tools, applyQuietly, clip)
  }

  // Corrections that two machines made apart, and those of a record brought back, are made here when it is read.
  async #corrected(id: Id): Promise<Clip> {
    const clip = await this.clip(id)
    if (this.tools.store.isReadOnly) return clip
    // Of a page that cannot be read any more the article stays as it is.
    const version = await makeCorrected(this.tools, clip).catch(() => null)
    if (version) await this.applyQuietly({ type: 'version.added', clip: id, version })
    return version ? this.clip(id) : clip
  }

  async note(id: Id): Promise<Note> {
    const note = await this.tools.store.note(id)
    if (!note) throw new NotebookError('not-found', 'That note is not in this library.')
    return note
  }

  /** Marks the passage from `start` to `end` of the clip's canonical text, without the white space at its ends. */
  async highlight(id: Id, start: number, end: number, color: HighlightColor): Promise<Highlight> {
    const { newId, now } = this.tools
    const clip = await this.clip(id)
    const ifNothing = 'Select some words of the article to highlight them.'
    const passage = await this.toMark.passage(clip, { start, end }, ifNothing)
    const highlight: Highlight = {
      id: newId(),
      createdAt: now(),
      color,
      note: '',
      tags: [],
      ...passage,
    }
    await this.apply({ type: 'highlight.added', clip: id, highlight })
    return highlight
  }

  async addNote(title: string, body: string, tags: readonly TagName[] = []): Promise<Note> {
    const { newId, now } = this.tools
    const at = now()
    const note: Note = {
      id: newId(),
      title,
      body,
      tags: [...tags],
      collections: [],
      createdAt: at,
      editedAt: at,
      trashed: false,
      edits: {},
    }
    await this.apply({ type: 'note.added', note })
    return note
  }

  /**
   * Saves what is being typed by who knew these edits of the note, and gives the note as it is then. The editor has
   * an undo of its own, so this is no step of ours.
   */
  async editNote(id: Id, fields: Omit<NoteFields, 'editedAt'>, knew: Edits): Promise<Note> {
    const before = await this.note(id)
    // What is typed now is worth more than what was there: its being kept waits for nothing.
    await this.noteHistory
      .keep(before)
      .catch((cause: unknown) => this.tools.tell('problem.met', problemOf(cause)))
    const edited = { ...fields, editedAt: this.tools.now() }
    await this.applyQuietly({ type: 'note.edited', id, fields: edited }, { [id]: knew })
    return this.note(id)
  }

  async readTo(id: Id, reading: Omit<Reading, 'lastReadAt'>): Promise<void> {
    const change = {
      type: 'clip.read',
      id,
      reading: { ...reading, lastReadAt: this.tools.now() },
    } as const
    await this.tools.store.apply(change)
    await this.indexKeeper.follow(change)
    this.tools.tell('clip.read', { id, reading: change.reading })
  }

  async #applyAgain(change: Change) {
    await this.tools.store.apply(change)
    await this.#tell(change, { isStep: true, takenAway: null })
  }

  #describe(change: Change) {
    const { catalogue } = this.tools.store
    return describeIn(this.tools.language?.() ?? 'en', change, {
      clip: (id) => catalogue.clip(id)?.title,
      note: (id) => catalogue.note(id)?.title,
      search: (id) => {
        const row = catalogue.note(id)
        return row?.query === undefined ? undefined : row.title
      },
      collection: (id) => {
        const row = catalogue.note(id)
        return row?.collection && row.title
      },
      tag: (id) => {
        const row = catalogue.note(id)
        return row?.tagCard && row.title
      },
      rule: (id) => {
        const row = catalogue.note(id)
        return row?.rule && row.title
      },
    })
  }

  /** Passes on that another program changed records in the library folder. */
  async notice(names: readonly RecordName[]): Promise<void> {
    await this.indexKeeper.refresh(names)
    this.#announce(names, { isStep: false, takenAway: null })
  }

  async #tell(change: Change, told: { isStep: boolean; takenAway: string | null }) {
    const names = touchedBy(change)
    // What is durable is done, whatever becomes of the index: that is compared with the library again.
    const followed = this.indexKeeper
      .follow(change)
      .catch((cause: unknown) => this.tools.tell('problem.met', problemOf(cause)))
    // What was changed by thousands can be found a moment later.
    if (names.length <= AT_ONCE) await followed
    this.rules.follow(change, followed)
    this.#announce(names, told)
  }

  #announce(names: readonly RecordName[], told: { isStep: boolean; takenAway: string | null }) {
    this.highlights.forget(names)
    this.tools.tell('library.changed', {
      clips: names.filter(({ kind }) => kind === 'clip').map(({ id }) => id),
      notes: names.filter(({ kind }) => kind === 'note').map(({ id }) => id),
      ...told,
    })
  }
}
