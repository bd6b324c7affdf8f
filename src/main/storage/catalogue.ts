import { canonicalUrl } from '#core/clip/canonical-url'
import { newestVersion, type Clip } from '#core/clip/clip'
import { clipRow, type ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import { isOnShelf, type Shelf } from '#core/library/shelf'
import type { Note } from '#core/note/note'
import { foldLinkTarget, noteLinks } from '#core/note/note-links'
import { noteRow, type NoteRow } from '#core/note/note-row'
import { foldTag, isTagWithin } from '#core/tag/tag-name'

type ClipEntry = { row: ClipRow; address: string | null; textSha256: string }
type NoteEntry = { row: NoteRow; links: string[] }

/** What lists and look-ups need of every record, kept in memory and derived from the records alone. */
export class Catalogue {
  readonly #clips = new Map<Id, ClipEntry>()
  readonly #notes = new Map<Id, NoteEntry>()
  #newestFirst: ClipRow[] | null = null

  setClip(clip: Clip): void {
    const row = clipRow(clip)
    this.#clips.set(clip.id, {
      row,
      address: clip.url === null ? null : canonicalUrl(clip.url),
      textSha256: newestVersion(clip).textSha256,
    })
    this.#newestFirst = null
  }

  setNote(note: Note): void {
    const links = noteLinks(note.body).map(({ target }) => foldLinkTarget(target))
    this.#notes.set(note.id, { row: noteRow(note), links })
  }

  clip(id: Id): ClipRow | null {
    return this.#clips.get(id)?.row ?? null
  }

  note(id: Id): NoteRow | null {
    return this.#notes.get(id)?.row ?? null
  }

  get clipIds(): Id[] {
    return [...this.#clips.keys()]
  }

  get noteIds(): Id[] {
    return [...this.#notes.keys()]
  }

  /** The clips of a shelf, and of a tag with those nested in it, newest saved first. */
  clipsOn(shelf: Shelf, tag: string | null): ClipRow[] {
    this.#newestFirst ??= Array.from(this.#clips.values(), ({ row }) => row).sort(
      (a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id),
    )
    return this.#newestFirst.filter(
      (row) =>
        isOnShelf(row, shelf) && (tag === null || row.tags.some((name) => isTagWithin(name, tag))),
    )
  }

  /** The notes in or out of the trash, last edited first. */
  notesIn(trashed: boolean): NoteRow[] {
    return Array.from(this.#notes.values(), ({ row }) => row)
      .filter((row) => row.trashed === trashed)
      .sort((a, b) => compare(b.editedAt, a.editedAt) || compare(b.id, a.id))
  }

  /** Every tag in use outside the trash, by name, with how many clips carry it or a tag nested in it. */
  tags(): { name: string; count: number }[] {
    const spelled = new Map<string, string>()
    const counts = new Map<string, Set<Id>>()
    for (const { row } of this.#clips.values()) {
      if (row.place === 'trash') continue
      for (const tag of row.tags) {
        for (const name of withParents(tag)) {
          const key = foldTag(name)
          if (!spelled.has(key)) spelled.set(key, name)
          const ids = counts.get(key) ?? new Set()
          counts.set(key, ids.add(row.id))
        }
      }
    }
    return (
      [...spelled]
        // By levels, so that what is nested stands right under what holds it.
        .sort(([a], [b]) => compare(a.replaceAll('/', '\0'), b.replaceAll('/', '\0')))
        .map(([key, name]) => ({ name, count: counts.get(key)?.size ?? 0 }))
    )
  }

  /** The clip outside the trash that has this address or, failing that, this very text. */
  savedAlready(address: string | null, textSha256: string): ClipRow | null {
    const canonical = address === null ? null : canonicalUrl(address)
    for (const entry of this.#clips.values()) {
      if (entry.row.place === 'trash') continue
      const same =
        canonical === null ? entry.textSha256 === textSha256 : entry.address === canonical
      if (same) return entry.row
    }
    return null
  }

  /** What a `[[link]]` names: a note or clip by its title or id, notes first, the newest of several. */
  linkTarget(target: string): { kind: 'clip' | 'note'; id: Id; title: string } | null {
    const folded = foldLinkTarget(target)
    const isIt = (row: { id: Id; title: string }) =>
      row.id === target || foldLinkTarget(row.title) === folded
    const note = this.notesIn(false).find(isIt)
    if (note) return { kind: 'note', id: note.id, title: note.title }
    const clip = this.clipsOn('library', null).find(isIt)
    return clip ? { kind: 'clip', id: clip.id, title: clip.title } : null
  }

  /** The notes outside the trash that link to something of this title or id. */
  notesLinkingTo(title: string, id: Id): NoteRow[] {
    const names = new Set([foldLinkTarget(title), id])
    return this.notesIn(false).filter(({ id: note }) =>
      this.#notes.get(note)?.links.some((link) => names.has(link)),
    )
  }
}

function withParents(tag: string): string[] {
  const levels = tag.split('/')
  return levels.map((_, level) => levels.slice(0, level + 1).join('/'))
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
