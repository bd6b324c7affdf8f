import { canonicalUrl } from '#core/clip/canonical-url'
import type { Collection } from '#core/collection/collection'
import { ancestry, withNested } from '#core/collection/collection-tree'
import type { ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import type { ListWanted } from '#core/library/list-wanted'
import type { RecordName } from '#core/library/records'
import type { Shelf } from '#core/library/shelf'
import type { NoteRow } from '#core/note/note-row'
import type { SavedSearch } from '#core/note/saved-search'
import type { NamedRule } from '#core/rule/rule'
import type { NamedTagCard } from '#core/tag/tag-card'
import type { AlikePair } from '#core/library/duplicate-groups'
import { alikeClips, textsOf } from './alike-clips'
import { packCatalogue, unpackCatalogue, type PackedCatalogue } from './catalogue-file'
import type { TextSource } from './sealed-texts'
import type { Standing } from '#core/library/before'
import type { StandingChange } from '#core/library/changed-standing'
import type { TagName } from '#core/tag/tag-name'
import type { FileState } from '../durable-file'
import type { ClipEntry, NoteEntry } from './catalogue-entry'
import { countCollections, countShelves, countSites } from './clip-counts'
import type { ClipList } from './clip-list'
import { Clips } from './clips'
import { NoteTable } from './note-table'
import { standingsIn, withoutTag } from './standings'
import { countTags } from './tag-counts'
import { linkTarget, titlesHolding, type Titled } from './titled'
import { trashedBefore, trashOf } from './trashed'

/** What lists and look-ups need of every record, kept in memory and derived from the records alone. */
export class Catalogue {
  readonly #clips: Clips
  readonly #notes: NoteTable
  #changes = 0

  constructor(parts = { clips: new Clips(), notes: new NoteTable() }) {
    this.#clips = parts.clips
    this.#notes = parts.notes
  }

  /**
   * The catalogue that `encode` gave. The bytes of its lists are its own from then on; texts, so many bytes, are brought
   * from their source when they are asked for. Throws for lists that are not just so.
   */
  static decode(lists: Uint8Array, textSize: number, source: TextSource): Catalogue {
    return new Catalogue(unpackCatalogue(lists, textSize, source))
  }

  encode(): PackedCatalogue {
    return packCatalogue(this.#clips, this.#notes)
  }

  /** How often it was changed. */
  get changes(): number {
    return this.#changes
  }

  /** Looks whether the texts that were kept are as they were written, and gives the clips whose texts are not. */
  async lookThrough(): Promise<Id[]> {
    return this.#clips.lookThrough()
  }

  /** Lets go of where texts were kept. */
  close(): void {
    this.#clips.table.texts.close()
  }

  setClip(entry: ClipEntry): void {
    this.#changes++
    this.#clips.set(entry)
  }

  removeClip(id: Id): void {
    this.#changes++
    this.#clips.remove(id)
  }

  setNote(entry: NoteEntry): void {
    this.#changes++
    this.#notes.set(entry)
    if (entry.row.collection) this.#clips.forgetLists()
  }

  removeNote(id: Id): void {
    this.#changes++
    this.#notes.remove(id)
    this.#clips.forgetLists()
  }

  /** Tells where clips stand as they do now, of many of them quickly; null for one that is not here. */
  standings(): (id: Id) => Standing | null {
    return standingsIn(this.#clips)
  }

  /** Those of these clips that are here and do not have a tag, in whatever spelling. */
  clipsWithout(tag: TagName, ids: readonly Id[]): Id[] {
    return withoutTag(this.#clips, tag, ids)
  }

  /** Makes a change of where clips stand, and gives those of them that are not here. */
  stand(change: StandingChange): Id[] {
    this.#changes++
    return this.#clips.stand(change)
  }

  clip(id: Id): ClipRow | null {
    const row = this.#clips.row(id)
    return row === null ? null : this.#clips.table.row(row)
  }

  note(id: Id): NoteRow | null {
    return this.#notes.entry(id)?.row ?? null
  }

  has({ kind, id }: RecordName): boolean {
    return kind === 'clip' ? this.#clips.row(id) !== null : this.#notes.entry(id) !== null
  }

  /** Those of the clips, first saved first. */
  get clipIds(): Id[] {
    const { table, orders } = this.#clips
    return Array.from(orders.order('saved').rows, (row) => table.id(row))
  }

  get noteIds(): Id[] {
    return this.#notes.ids
  }

  list(wanted: ListWanted): ClipList {
    return this.#clips.list(wanted, (id) => new Set(withNested(this.collections(), id)))
  }

  /** How many clips stand on each shelf. */
  counts(): Record<Shelf, number> {
    return countShelves(this.#clips.table)
  }

  /** Every tag in use outside the trash, by name, with how many clips carry it or a tag nested in it. */
  tags(): { name: string; count: number }[] {
    return countTags(this.#clips.table)
  }

  /** Every site of a clip outside the trash, with how many are from there, most first. */
  sites(): { name: string; count: number }[] {
    return countSites(this.#clips.table)
  }

  /** The hand-picked collections outside the trash, oldest first. */
  collections(): Collection[] {
    return this.#notes.collections()
  }

  /** How many clips and notes outside the trash each collection holds, itself or in what is nested in it. */
  collectionCounts(): ReadonlyMap<Id, number> {
    const lineOf = ancestry(this.collections())
    const counts = countCollections(this.#clips.table, lineOf)
    for (const { collections } of this.notesIn(false)) {
      for (const id of new Set(collections.flatMap(lineOf))) {
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    return counts
  }

  /** What of notes is in the trash, or the pages of writing outside it, last edited first. */
  notesIn(trashed: boolean): NoteRow[] {
    return this.#notes.in(trashed)
  }

  /** The smart collections outside the trash, by name. */
  searches(): SavedSearch[] {
    return this.#notes.searches()
  }

  /** What is said of tags, the last edited first. */
  tagCards(): NamedTagCard[] {
    return this.#notes.tagCards()
  }

  /** The rules outside the trash, oldest first. */
  rules(): NamedRule[] {
    return this.#notes.rules()
  }

  /** The clip outside the trash that has this address or, where that is none, this very text. */
  savedAlready(address: string | null, textSha256: string): ClipRow | null {
    const canonical = address === null ? null : canonicalUrl(address)
    const row = this.#clips.savedAlready(canonical, textSha256)
    return row === null ? null : this.#clips.table.row(row)
  }

  /** The clips outside the trash that have one address or the same text, in pairs. */
  alikeClips(): AlikePair[] {
    return alikeClips(this.#clips.table)
  }

  /** The hash of the text of each clip outside the trash. */
  texts(): { id: Id; sha: string }[] {
    return textsOf(this.#clips.table)
  }

  /** What a `[[link]]` names: a note or clip by its title or id, notes first, the newest of several. */
  linkTarget(target: string): Titled | null {
    return linkTarget(this.#clips, this.#notes, target)
  }

  /** The notes outside the trash that link to something by one of these names, which are folded. */
  notesLinkingTo(names: readonly string[]): NoteRow[] {
    return this.#notes.linkingTo(new Set(names))
  }

  /** So many things outside the trash whose title has these letters in it: those that begin so, then others; notes first, the newest first. */
  titlesHolding(typed: string, limit: number): Titled[] {
    return titlesHolding(this.#clips, this.#notes, typed, limit)
  }

  /** What is in the trash, and the bytes of the clips' captured files. */
  trash(): { clips: number; notes: number; bytes: number } {
    return trashOf(this.#clips, this.#notes)
  }

  /** What was put into the trash before this moment. What is there since nobody knows when is not among it. */
  trashedBefore(moment: string): { clips: Id[]; notes: Id[] } {
    return trashedBefore(this.#clips, this.#notes, Date.parse(moment))
  }

  /** What the file system told of a record's file; null when that is not known. */
  fileOf({ kind, id }: RecordName): FileState | null {
    if (kind === 'note') return this.#notes.entry(id)?.file ?? null
    const row = this.#clips.row(id)
    return row === null ? null : this.#clips.table.file(row)
  }

  setFile({ kind, id }: RecordName, file: FileState | null): void {
    this.#changes++
    if (kind === 'clip') this.#clips.setFile(id, file)
    else this.#notes.setFile(id, file)
  }
}
