import type { Id } from '#core/library/id'
import type { Seen } from './asked'

type ModelClip = {
  title: string
  text: string
  word: string
  place: string
  tags: Set<string>
  highlights: Map<Id, string>
}
type ModelNote = { title: string; body: string; trashed: boolean }

/** What was done, as the model takes it back and does it again. */
type Step = { back: () => void; again: () => void }

/** What must be in a library, kept as simply as can be. */
export class LibraryModel {
  readonly clips = new Map<Id, ModelClip>()
  readonly notes = new Map<Id, ModelNote>()
  #done: Step[] = []
  #undone: Step[] = []

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** Does something that a person can take back. */
  step(again: () => void, back: () => void): void {
    again()
    this.#done.push({ again, back })
    this.#undone = []
  }

  undo(): void {
    const step = this.#done.pop()
    if (!step) return
    step.back()
    this.#undone.push(step)
  }

  redo(): void {
    const step = this.#undone.pop()
    if (!step) return
    step.again()
    this.#done.push(step)
  }

  /** What could be taken back is forgotten when a program ends. */
  forgetSteps(): void {
    this.#done = []
    this.#undone = []
  }

  /** What a notebook must show of it, of records and of lists. */
  seen(): Seen {
    const seen: Seen = { clips: {}, notes: {} }
    for (const [id, { title, text, place, tags, highlights }] of this.clips) {
      const names = [...tags].toSorted()
      const listed = { place, tags: names, highlights: highlights.size }
      const marks = Object.fromEntries(highlights)
      seen.clips[id] = { title, text, place, tags: names, highlights: marks, listed }
    }
    for (const [id, note] of this.notes) seen.notes[id] = { ...note }
    return seen
  }
}
