import { noteTitle } from '#core/note/note'
import type { Change } from '#core/library/change'
import type { LibraryStore } from '#storage/library-store'
import { aCapturedPage } from '#tests/builders/a-captured-page'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'
import { anId } from '#tests/builders/an-id'

const TAGS = ['iran', 'press', 'a/b', 'été', 'long reads', 'x: y', 'to do']
const COLORS = ['yellow', 'green', 'blue', 'pink'] as const
const PLACES = ['inbox', 'archive', 'trash'] as const
const COLLECTIONS = [anId(), anId(), anId()]

/** One edit as a person would tell of it: what it was about, what it became, by whom and as the how-manieth of all. */
export type Told = { when: number; machine: string; about: string; became: unknown }

/** A number from 0 up to 1 each time, always the same ones for a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fills an empty library with a few clips and notes that have something of everything. */
export async function fill(store: LibraryStore): Promise<void> {
  for (let number = 0; number < 10; number++) {
    const highlights = Array.from({ length: number % 4 }, () => aHighlight({ note: 'As found.' }))
    const clip = aClip({ tags: TAGS.slice(0, number % 5), highlights })
    const page = await store.files.writeVersion(clip.id, aPage(number))
    await store.apply({ type: 'clip.added', clip: { ...clip, versions: [page] } })
    const note = aNote({ title: `Note ${number}`, body: `Line one.\n\nLine three of ${number}.\n` })
    await store.apply({ type: 'note.added', note })
  }
  for (const id of COLLECTIONS) {
    const collection = { parent: null, order: 0, color: null }
    await store.apply({
      type: 'note.added',
      note: aNote({ id, title: 'A collection', collection }),
    })
  }
}

/** Makes one random edit that changes something, and tells of it; the clock of the edit is `when`. */
export async function editOnce(
  store: LibraryStore,
  chance: () => number,
  when: number,
  machine: string,
): Promise<Told[]> {
  for (;;) {
    const edit = await anEdit(store, chance, `${machine}${when}`)
    if (edit === null) continue
    await store.apply(edit.change)
    return edit.told.map(([about, became]) => ({ when, machine, about, became }))
  }
}

type AnEdit = { change: Change; told: [about: string, became: unknown][] } | null

async function anEdit(store: LibraryStore, chance: () => number, word: string): Promise<AnEdit> {
  const of = <T>(all: readonly T[]) => all[Math.floor(chance() * all.length)]
  const id = of(store.catalogue.clipIds) ?? ''
  const clip = await store.clip(id)
  const noteId = of(store.catalogue.noteIds) ?? ''
  const note = await store.note(noteId)
  if (!clip || !note) throw new Error('The lists name a record that is not there.')
  const tag = of(TAGS) ?? ''
  const highlight = of(clip.highlights)

  switch (Math.floor(chance() * 21)) {
    case 0:
    case 1: {
      if (clip.tags.includes(tag)) return null
      return one({ type: 'clips.tagged', ids: [id], tags: [tag] }, `${id} tag ${tag}`, true)
    }
    case 2: {
      if (!clip.tags.includes(tag)) return null
      return one({ type: 'clips.untagged', ids: [id], tags: [tag] }, `${id} tag ${tag}`, false)
    }
    case 3:
    case 4: {
      const collection = of(COLLECTIONS) ?? ''
      const isIn = clip.collections.includes(collection)
      const type = isIn ? 'clips.uncollected' : 'clips.collected'
      return one({ type, ids: [id], collection }, `${id} collection ${collection}`, !isIn)
    }
    case 5: {
      const highlight = aHighlight({ note: chance() < 0.5 ? '' : `Marked ${word}.` })
      const change: Change = { type: 'highlight.added', clip: id, highlight }
      const about = `${id} highlight ${highlight.id}`
      return { change, told: [[about, true], ...text(`${about} note`, highlight.note)] }
    }
    case 6: {
      if (!highlight) return null
      const change: Change = { type: 'highlight.removed', clip: id, id: highlight.id }
      return one(change, `${id} highlight ${highlight.id}`, false)
    }
    case 7:
    case 8: {
      if (!highlight) return null
      const about = `${id} highlight ${highlight.id}`
      const edit = (fields: object, told: [string, unknown]): AnEdit => ({
        change: { type: 'highlight.edited', clip: id, id: highlight.id, fields },
        // Whoever writes on a highlight wants it to be there.
        told: [[about, true], told],
      })
      if (chance() < 0.6)
        return edit({ note: `Thought ${word}.` }, [`${about} note`, `Thought ${word}.`])
      const color = of(COLORS)
      return color === highlight.color ? null : edit({ color }, [`${about} color`, color])
    }
    case 9: {
      const added = aNote({ title: `New ${word}`, body: `Written ${word}.` })
      return {
        change: { type: 'note.added', note: added },
        told: [
          [`${added.id} there`, true],
          [`${added.id} body`, added.body],
        ],
      }
    }
    case 10:
    case 11: {
      const body = `${chance() < 0.5 ? note.body : 'Anew.'}\nAnd ${word}.`
      return one({ type: 'note.edited', id: noteId, fields: { body } }, `${noteId} body`, body)
    }
    case 12: {
      const title = `${noteTitle(note).slice(0, 20)} ${word}`
      return one({ type: 'note.edited', id: noteId, fields: { title } }, `${noteId} title`, title)
    }
    case 13: {
      const type = note.trashed ? 'notes.restored' : 'notes.trashed'
      return one({ type, ids: [noteId] }, `${noteId} trashed`, !note.trashed)
    }
    case 14: {
      const place = of(PLACES) ?? 'inbox'
      if (place === clip.place) return null
      return one({ type: 'clips.moved', ids: [id], place }, `${id} place`, place)
    }
    case 15: {
      const favorite = !clip.favorite
      return one({ type: 'clips.favorited', ids: [id], favorite }, `${id} favorite`, favorite)
    }
    case 16: {
      const collection = of(COLLECTIONS) ?? ''
      const isIn = note.collections.includes(collection)
      const type = isIn ? 'notes.uncollected' : 'notes.collected'
      return one({ type, ids: [noteId], collection }, `${noteId} collection ${collection}`, !isIn)
    }
    case 17: {
      if (!note.collection) return null
      const color = of(COLORS) ?? 'yellow'
      return one(
        { type: 'note.edited', id: noteId, fields: { collection: { color } } },
        `${noteId} place color`,
        color,
      )
    }
    case 18: {
      if (!note.collection) return null
      const place = { parent: of(COLLECTIONS) ?? null, order: chance() }
      const change: Change = { type: 'note.edited', id: noteId, fields: { collection: place } }
      return {
        change,
        told: [
          [`${noteId} place parent`, place.parent],
          [`${noteId} place order`, place.order],
        ],
      }
    }
    default: {
      if (chance() < 0.5) {
        const reading = { position: Math.floor(chance() * 1e6), progress: 0.5, lastReadAt: null }
        return one({ type: 'clip.read', id, reading }, `${id} reading`, reading)
      }
      const title = `Title ${word}`
      return one({ type: 'clip.edited', id, fields: { title } }, `${id} title`, title)
    }
  }
}

function one(change: Change, about: string, became: unknown): AnEdit {
  return { change, told: [[about, became]] }
}

function text(about: string, became: string): [string, string][] {
  return became === '' ? [] : [[about, became]]
}

function aPage(number: number) {
  return aCapturedPage({ url: `https://example.org/${number}` })
}
