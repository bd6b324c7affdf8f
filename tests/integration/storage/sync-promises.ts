import { expect } from 'vitest'
import type { Clip } from '#core/clip/clip'
import type { Note } from '#core/note/note'
import type { LibraryStore } from '#storage/library-store'
import type { Told } from './sync-edits'

export type Everything = { clips: Clip[]; notes: Note[] }

/** All records of a library as they are there. */
export async function everythingIn(store: LibraryStore): Promise<Everything> {
  const clips = await Promise.all(store.catalogue.clipIds.sort().map((id) => store.clip(id)))
  const notes = await Promise.all(store.catalogue.noteIds.sort().map((id) => store.note(id)))
  return {
    clips: clips.filter((each) => each !== null),
    notes: notes.filter((each) => each !== null),
  }
}

/** Records to compare, without the order of what has none. */
export function unordered({ clips, notes }: Everything) {
  const byId = <T extends { id: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  const highlights = (all: Clip['highlights']) =>
    byId(all).map((highlight) => ({ ...highlight, tags: [...highlight.tags].sort() }))
  const sets = <T extends Clip | Note>(record: T) => ({
    ...record,
    tags: [...record.tags].sort(),
    collections: [...record.collections].sort(),
  })
  return {
    clips: clips.map((clip) => ({
      ...sets(clip),
      highlights: highlights(clip.highlights),
      removedHighlights: highlights(clip.removedHighlights),
    })),
    notes: notes.map(sets),
  }
}

/** Expects all that was told to be there: of each thing the latest, and each text that a machine wrote last. */
export function expectNothingLost(all: Everything, told: readonly Told[]): void {
  const latest = latestOf(told)
  const wrong = [...latest].filter(
    ([about, became]) =>
      !isText(about) &&
      !(about.endsWith(' color') && isGone(latest, about)) &&
      JSON.stringify(nowIs(all, about)) !== JSON.stringify(became),
  )
  expect(wrong.map(([about, became]) => ({ about, became, is: nowIs(all, about) }))).toEqual([])

  const texts = new Map<string, Told>()
  for (const each of told) if (isText(each.about)) texts.set(`${each.machine} ${each.about}`, each)
  const written = writtenIn(all)
  const lost = [...texts.values()].filter(
    ({ became }) => !written.some((text) => text.includes(String(became).trim())),
  )
  expect(lost).toEqual([])
}

/** Expects each text to be the one that was written last. */
export function expectLatestTexts(all: Everything, told: readonly Told[]): void {
  const latest = latestOf(told)
  const stale = [...latest].filter(
    ([about, became]) => isText(about) && !isGone(latest, about) && nowIs(all, about) !== became,
  )
  expect(stale.map(([about, became]) => ({ about, became, is: nowIs(all, about) }))).toEqual([])
}

function latestOf(told: readonly Told[]) {
  const inTime = [...told].sort((a, b) => a.when - b.when)
  return new Map(inTime.map(({ about, became }) => [about, became]))
}

function isGone(latest: ReadonlyMap<string, unknown>, about: string) {
  return latest.get(about.split(' ').slice(0, 3).join(' ')) === false
}

function isText(about: string) {
  return / (body|note)$/.test(about)
}

function nowIs({ clips, notes }: Everything, about: string): unknown {
  const [id = '', what = '', ...rest] = about.split(' ')
  const name = rest.join(' ')
  const note = notes.find((each) => each.id === id)
  if (note) {
    if (what === 'there') return true
    if (what === 'collection') return note.collections.includes(name)
    if (what === 'place') return note.collection?.[name as 'parent' | 'order' | 'color']
    return note[what as 'title' | 'body' | 'trashed']
  }
  const clip = clips.find((each) => each.id === id)
  if (!clip) return 'no such record'
  if (what === 'tag') return clip.tags.includes(name)
  if (what === 'collection') return clip.collections.includes(name)
  if (what !== 'highlight') return clip[what as 'title' | 'place' | 'favorite' | 'reading']
  const highlight = clip.highlights.find((each) => each.id === rest[0])
  if (rest.length === 1) return highlight !== undefined
  return highlight?.[rest[1] as 'note' | 'color']
}

function writtenIn({ clips, notes }: Everything) {
  const marked = clips.flatMap((clip) => [...clip.highlights, ...clip.removedHighlights])
  return [...notes.map(({ body }) => body), ...marked.map(({ note }) => note)]
}
