import type { Clip, Reading } from '#core/clip/clip'
import type { Highlight, HighlightColor } from '#core/highlight/highlight'
import type { Change, NoteFields } from '#core/library/change'
import type { Edits } from '#core/library/edits'
import type { Id } from '#core/library/id'
import type { Note } from '#core/note/note'
import { NotebookError, problemOf } from '#core/problem'
import type { TagName } from '#core/tag/tag-name'
import { sentence } from '#core/messages/sentence'
import { AllHighlights } from './highlights/all-highlights'
import { ArticlesToMark } from './highlights/articles-to-mark'
import { Captures } from './capture/captures'
import { Changes } from './changes'
import { withHighlightsCarried } from './highlights/carry-highlights'
import { makeCorrected } from './capture/corrections'
import { Duplicates } from './organize/duplicates'
import { Imports } from './import/imports'
import { IndexKeeper } from './search/index-keeper'
import { NoteHistory } from './notes/note-history'
import { Rules } from './organize/rules'
import type { NotebookTools } from './tools'
import { TurnsByKey } from './turns-by-key'

/** The notebook at work: one library, open, with its index and the road of its changes. */
export class Notebook {
  readonly changes: Changes
  readonly captures: Captures
  readonly indexKeeper: IndexKeeper
  readonly highlights: AllHighlights
  readonly imports: Imports
  readonly toMark: ArticlesToMark
  readonly noteHistory: NoteHistory
  readonly duplicates: Duplicates
  readonly rules: Rules
  readonly #correcting = new TurnsByKey()

  constructor(readonly tools: NotebookTools) {
    this.indexKeeper = new IndexKeeper(tools)
    this.highlights = new AllHighlights(tools)
    this.changes = new Changes(tools, this.indexKeeper, {
      touched: (names) => this.highlights.forget(names),
      changed: (change, indexed) => this.rules.follow(change, indexed),
    })
    this.captures = new Captures(tools, {
      apply: (change) => this.changes.apply(change),
      applyQuietly: (change) => this.changes.applyQuietly(change),
    })
    this.toMark = new ArticlesToMark(tools)
    this.noteHistory = new NoteHistory(tools)
    this.duplicates = new Duplicates(tools)
    this.rules = new Rules(tools, {
      applyInRun: (run, change) => this.changes.applyInRun(run, change),
      indexKeeper: this.indexKeeper,
    })
    this.imports = new Imports(tools, () => this.changes.asOneStep())
  }

  /** Makes a change that a person can take back. Resolves when it is durable and told. */
  apply(change: Change): Promise<void> {
    return this.changes.apply(change)
  }

  /** Takes back the last step and says which; null when there is none. */
  undo(): Promise<string | null> {
    return this.changes.undo()
  }

  /** Does again what was last taken back and says what; null when there is nothing. */
  redo(): Promise<string | null> {
    return this.changes.redo()
  }

  async clip(id: Id): Promise<Clip> {
    const clip = await this.tools.store.clip(id)
    if (!clip) throw new NotebookError('not-found', sentence('noSuchClip'))
    return clip
  }

  /** A clip with all its highlights where they stand in its newest version. */
  async clipToRead(id: Id): Promise<Clip> {
    const applyQuietly = (change: Change) => this.changes.applyQuietly(change)
    const clip = await this.#correcting.take([id], () => this.#corrected(id))
    return withHighlightsCarried(this.tools, applyQuietly, clip)
  }

  // Corrections that two machines made apart, and those of a record brought back, are made here when it is read.
  async #corrected(id: Id): Promise<Clip> {
    const clip = await this.clip(id)
    if (this.tools.store.isReadOnly) return clip
    // Of a page that cannot be read any more the article stays as it is.
    const version = await makeCorrected(this.tools, clip).catch(() => null)
    if (version) await this.changes.applyQuietly({ type: 'version.added', clip: id, version })
    return version ? this.clip(id) : clip
  }

  async note(id: Id): Promise<Note> {
    const note = await this.tools.store.note(id)
    if (!note) throw new NotebookError('not-found', sentence('noSuchNote'))
    return note
  }

  /** Marks the passage from `start` to `end` of the clip's canonical text, without the white space at its ends. */
  async highlight(id: Id, start: number, end: number, color: HighlightColor): Promise<Highlight> {
    const { newId, now } = this.tools
    const clip = await this.clip(id)
    const ifNothing = sentence('selectWords')
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
    await this.changes.applyQuietly({ type: 'note.edited', id, fields: edited }, { [id]: knew })
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
}
