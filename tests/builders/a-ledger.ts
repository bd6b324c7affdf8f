import { expect } from 'vitest'
import type { Clip } from '#core/clip/clip'
import { applyChange } from '#core/library/apply-change'
import { SingleChange } from '#core/library/change'
import { NO_RECORDS, type RecordName, type Records } from '#core/library/records'
import type { Note } from '#core/note/note'
import type { LibraryStore } from '#storage/library-store'

const LINE = /^(asked|made) (.*)$/

/** What a program said of its changes before it was killed, to hold the library to it afterwards. */
export class Ledger {
  #made: Records = NO_RECORDS
  #asked: SingleChange[] = []
  #count = 0

  /** How many changes were acknowledged. */
  get count(): number {
    return this.#count
  }

  /** Takes down what a program printed; a line that was cut short does not count. */
  read(said: string): void {
    const asked = new Set<string>()
    for (const line of said.slice(0, said.lastIndexOf('\n') + 1).split('\n')) {
      const [, word, text = ''] = LINE.exec(line) ?? []
      if (word === 'asked') asked.add(text)
      if (word !== 'made') continue
      asked.delete(text)
      this.#made = applyChange(this.#made, SingleChange.parse(JSON.parse(text)))
      this.#count++
    }
    this.#asked = [...asked].map((text) => SingleChange.parse(JSON.parse(text)))
  }

  /** Throws where the library lacks something that was acknowledged, or has what nobody asked for; then goes on from what it has. */
  async expectIn(store: LibraryStore): Promise<void> {
    const perhaps = this.#asked.reduce(applyChange, this.#made)
    for (const name of namesOf(this.#made, perhaps)) {
      const [sure, maybe] = [recordIn(this.#made, name), recordIn(perhaps, name)]
      const found = await read(store, name)
      // Pages whose clip was not acknowledged yet may have become one of their own.
      const isFromPages = sure === null && maybe !== null && name.kind === 'clip'
      const may = [plain(sure), plain(maybe), ...(isFromPages ? [plain(found)] : [])]
      expect(may, `${name.kind} ${name.id}`).toContainEqual(plain(found))
      for (const tag of found && sure ? sure.tags : []) expect(found?.tags).toContain(tag)
      const asked = [...((sure ?? maybe)?.tags ?? []), ...this.#tagsAskedFor(name.id)]
      for (const tag of found?.tags ?? []) expect(asked).toContain(tag)
      const isListed =
        name.kind === 'clip' ? store.catalogue.clip(name.id) : store.catalogue.note(name.id)
      expect(isListed !== null, `${name.kind} ${name.id} is listed`).toBe(found !== null)
      this.#made = withRecord(this.#made, name, found)
    }
    for (const [id, clip] of this.#made.clips) {
      expect((await store.files.article(clip)).articleText, id).toBe(`The text of ${clip.title}.`)
    }
    this.#asked = []
  }

  // What was asked for as well may have deleted the record, and may not have happened.
  #tagsAskedFor(id: string): string[] {
    return this.#asked.flatMap((change) =>
      change.type === 'clips.tagged' && change.ids.includes(id) ? change.tags : [],
    )
  }
}

function namesOf(...all: Records[]): RecordName[] {
  const clips = new Set(all.flatMap(({ clips }) => [...clips.keys()]))
  const notes = new Set(all.flatMap(({ notes }) => [...notes.keys()]))
  return [
    ...Array.from(clips, (id): RecordName => ({ kind: 'clip', id })),
    ...Array.from(notes, (id): RecordName => ({ kind: 'note', id })),
  ]
}

function recordIn({ clips, notes }: Records, { kind, id }: RecordName) {
  return (kind === 'clip' ? clips.get(id) : notes.get(id)) ?? null
}

function read(store: LibraryStore, { kind, id }: RecordName): Promise<Clip | Note | null> {
  return kind === 'clip' ? store.clip(id) : store.note(id)
}

function withRecord(
  records: Records,
  { kind, id }: RecordName,
  found: Clip | Note | null,
): Records {
  const clips = new Map(records.clips)
  const notes = new Map(records.notes)
  if (found === null) (kind === 'clip' ? clips : notes).delete(id)
  else if ('url' in found) clips.set(id, found)
  else notes.set(id, found)
  return { clips, notes }
}

// When each part was edited is storage’s own affair; tags come from all sides, and highlights, in any order.
function plain(record: Clip | Note | null) {
  if (record === null) return null
  const plainer = { ...record, edits: {}, tags: [] }
  if (!('highlights' in plainer)) return plainer
  const highlights = [...plainer.highlights].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...plainer, highlights }
}
