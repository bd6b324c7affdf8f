import { z } from 'zod'
import type { Collection } from '#core/collection/collection'
import { type Id } from '#core/library/id'
import { listKey } from '#core/library/list-key'
import { isPage } from '#core/note/note'
import { foldLinkTarget } from '#core/note/note-links'
import { NoteRow } from '#core/note/note-row'
import type { SavedSearch } from '#core/note/saved-search'
import type { NamedRule } from '#core/rule/rule'
import type { NamedTagCard } from '#core/tag/tag-card'
import type { FileState } from '../durable-file'
import type { NoteEntry } from './catalogue-entry'

/** The notes as they are written to the catalogue's file. */
export const StoredNotes = z.array(
  z.object({
    row: NoteRow,
    links: z.array(z.string()),
    trashedAt: z.string().nullable(),
    file: z.object({ modifiedAt: z.number(), size: z.number() }).nullable(),
  }),
)

/** The notes of a library. They are written by hand, so there are never so many that objects are dear. */
export class NoteTable {
  readonly #entries: Map<Id, NoteEntry>
  #lastEditedFirst: NoteRow[] | null = null

  constructor(entries: readonly NoteEntry[] = []) {
    this.#entries = new Map(entries.map((entry) => [entry.row.id, entry]))
  }

  get ids(): Id[] {
    return [...this.#entries.keys()]
  }

  get entries(): NoteEntry[] {
    return [...this.#entries.values()]
  }

  entry(id: Id): NoteEntry | null {
    return this.#entries.get(id) ?? null
  }

  set(entry: NoteEntry): void {
    this.#entries.set(entry.row.id, entry)
    this.#lastEditedFirst = null
  }

  remove(id: Id): void {
    this.#entries.delete(id)
    this.#lastEditedFirst = null
  }

  setFile(id: Id, file: FileState | null): void {
    const entry = this.#entries.get(id)
    if (entry) this.#entries.set(id, { ...entry, file })
  }

  /** Those in the trash, or the pages of writing outside it, last edited first. */
  in(trashed: boolean): NoteRow[] {
    this.#lastEditedFirst ??= this.entries
      .map(({ row }) => row)
      .sort((a, b) => compare(b.editedAt, a.editedAt) || compare(b.id, a.id))
    // What is in the trash is there whatever it is; a collection is no note to read.
    return this.#lastEditedFirst.filter((row) =>
      trashed ? row.trashed : !row.trashed && isPage(row),
    )
  }

  /** The smart collections outside the trash, by name. */
  searches(): SavedSearch[] {
    return this.entries
      .flatMap(({ row: { id, title, query, trashed } }) =>
        query === undefined || trashed ? [] : [{ id, name: title, query }],
      )
      .sort((a, b) => a.name.localeCompare(b.name) || compare(a.id, b.id))
  }

  /** The hand-picked collections outside the trash, oldest first. */
  collections(): Collection[] {
    return this.entries
      .flatMap(({ row: { id, title, collection, trashed } }) =>
        collection === undefined || trashed ? [] : [{ id, name: title, ...collection }],
      )
      .sort((a, b) => compare(a.id, b.id))
  }

  /** What is said of tags, the last edited first. */
  tagCards(): NamedTagCard[] {
    return this.entries
      .flatMap(({ row: { id, title, tagCard, editedAt, trashed } }) =>
        tagCard === undefined || trashed ? [] : [{ id, name: title, editedAt, ...tagCard }],
      )
      .sort((a, b) => compare(b.editedAt, a.editedAt) || compare(b.id, a.id))
  }

  /** The rules outside the trash, oldest first. */
  rules(): NamedRule[] {
    return this.entries
      .flatMap(({ row: { id, title, rule, trashed } }) =>
        rule === undefined || trashed ? [] : [{ id, name: title, ...rule }],
      )
      .sort((a, b) => compare(a.id, b.id))
  }

  /** The one outside the trash with this folded title or this id, the last edited of several. */
  titled(target: string): NoteRow | null {
    const folded = foldLinkTarget(target)
    const isIt = ({ id, title }: NoteRow) => id === target || foldLinkTarget(title) === folded
    return this.in(false).find(isIt) ?? null
  }

  linkingTo(names: ReadonlySet<string>): NoteRow[] {
    return this.in(false).filter(({ id }) =>
      this.#entries.get(id)?.links.some((link) => names.has(link)),
    )
  }

  /** Those outside the trash whose title has this key in it: whether it begins so, and the last edited first. */
  holding(key: string): { row: NoteRow; begins: boolean }[] {
    return this.in(false)
      .map((row) => ({ row, at: listKey(row.title).indexOf(key) }))
      .filter(({ at }) => at >= 0)
      .map(({ row, at }) => ({ row, begins: at === 0 }))
  }

  /** Those that were put into the trash before this moment. */
  trashedBefore(time: number): Id[] {
    return this.entries
      .filter(
        ({ row, trashedAt }) => row.trashed && trashedAt !== null && Date.parse(trashedAt) < time,
      )
      .map(({ row }) => row.id)
  }
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
