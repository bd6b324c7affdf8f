import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import type { ImportedNote } from '#core/import/import-item'
import { tidyTags } from '#core/import/imported-tags'
import { asLinkTarget } from '#core/note/note-links'
import type { Note } from '#core/note/note'
import type { NotebookTools } from '../tools'

type Tools = Pick<NotebookTools, 'store' | 'newId' | 'now'>
type Kept = { outcome: 'added' | 'joined' | 'known'; changes: SingleChange[] }

/** The notes of an import, joined with those that are here by their titles, so that nothing comes twice. */
export class ImportNotes {
  readonly #byTitle: Map<string, Note | string>

  constructor(private readonly tools: Tools) {
    const rows = tools.store.catalogue.notesIn(false)
    this.#byTitle = new Map(rows.map(({ title, id }) => [title, id]))
  }

  /** Keeps a text of one's own. */
  async keep(note: ImportedNote, collections: Id[]): Promise<Kept> {
    const there = await this.#titled(note.title)
    if (there !== null && there.body.trim() === note.body.trim()) {
      return { outcome: 'known', changes: [] }
    }
    const { title, body, createdAt } = note
    return this.#add({ title, body, tags: tidyTags(note.tags), collections, createdAt })
  }

  /** Keeps what was noted of a page, in one note that links to it. */
  async keepOf(title: string, texts: readonly string[]): Promise<Kept> {
    if (texts.length === 0) return { outcome: 'known', changes: [] }
    const name = `Note on ${title}`.slice(0, 300)
    const there = await this.#titled(name)
    const fresh = texts.filter((text) => !there?.body.includes(text.trim()))
    if (fresh.length === 0) return { outcome: 'known', changes: [] }
    if (there === null) {
      const body = `${fresh.join('\n\n')}\n\n[[${asLinkTarget(title)}]]\n`
      return this.#add({ title: name, body, tags: [], collections: [], createdAt: null })
    }
    const joined = { ...there, body: `${there.body.trimEnd()}\n\n${fresh.join('\n\n')}\n` }
    this.#byTitle.set(name, joined)
    const fields = { body: joined.body, editedAt: this.tools.now() }
    return { outcome: 'joined', changes: [{ type: 'note.edited', id: there.id, fields }] }
  }

  async #titled(title: string): Promise<Note | null> {
    const known = this.#byTitle.get(title)
    if (known === undefined) return null
    return typeof known === 'string' ? this.tools.store.note(known) : known
  }

  #add(
    said: Pick<Note, 'title' | 'body' | 'tags' | 'collections'> & { createdAt: string | null },
  ): Kept {
    const { newId, now } = this.tools
    const at = said.createdAt ?? now()
    const note: Note = {
      ...said,
      id: newId(),
      createdAt: at,
      editedAt: at,
      trashed: false,
      edits: {},
    }
    this.#byTitle.set(note.title, note)
    return { outcome: 'added', changes: [{ type: 'note.added', note }] }
  }
}
