import { expect } from 'vitest'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { aHighlight } from '#tests/builders/a-highlight'
import { aNote } from '#tests/builders/a-note'
import { anId } from '#tests/builders/an-id'
import type { LibraryModel } from './library-model'
import type { NotebookApart } from './notebook-apart'

const TAGS = ['iran', 'budget', 'place/tehran', 'to read', 'war']

/** The notebook, what must be in it, and two numbers of chance by which a use chooses. */
export type Using = { model: LibraryModel; notebook: NotebookApart; one: number; other: number }

/** Something that can be done with a notebook; false where there is nothing to do it with. */
type Use = (using: Using) => Promise<boolean>

export const USES = {
  clip: async ({ model, notebook }) => {
    const id = anId()
    const word = wordOf(id)
    const [title, text] = [`On ${word}`, `All that is known of ${word}.`]
    await notebook.ask({ ask: 'clip', id, title, text })
    const clip = { title, text, word, place: 'inbox', tags: new Set<string>() }
    const kept = { ...clip, highlights: new Map<Id, string>() }
    model.clips.set(id, kept)
    // Taken back it is in the trash, and done again it comes out of it.
    model.step(
      () => (kept.place = 'inbox'),
      () => (kept.place = 'trash'),
    )
    return true
  },
  highlight: async ({ model, notebook, one, other }) => {
    const clip = pick([...model.clips.keys()], one)
    if (!clip) return false
    const highlight = { ...aHighlight({ id: anId() }), note: `note ${other}` }
    const marks = model.clips.get(clip)?.highlights
    await notebook.ask({ ask: 'apply', change: { type: 'highlight.added', clip, highlight } })
    model.step(
      () => marks?.set(highlight.id, highlight.note),
      () => marks?.delete(highlight.id),
    )
    return true
  },
  'reword a highlight': async ({ model, notebook, one, other }) => {
    const mark = pick(highlightsIn(model), one)
    if (!mark) return false
    const { clip, id, note: before, marks } = mark
    const fields = { note: `reworded ${other}` }
    await notebook.ask({ ask: 'apply', change: { type: 'highlight.edited', clip, id, fields } })
    model.step(
      () => marks.set(id, fields.note),
      () => marks.set(id, before),
    )
    return true
  },
  'remove a highlight': async ({ model, notebook, one }) => {
    const mark = pick(highlightsIn(model), one)
    if (!mark) return false
    const { clip, id, note, marks } = mark
    await notebook.ask({ ask: 'apply', change: { type: 'highlight.removed', clip, id } })
    model.step(
      () => marks.delete(id),
      () => marks.set(id, note),
    )
    return true
  },
  tag: async ({ model, notebook, one, other }) => {
    const id = pick([...model.clips.keys()], one)
    return id ? tag(model, notebook, [id], pick(TAGS, other) ?? '') : false
  },
  'tag all': async ({ model, notebook, other }) =>
    tag(model, notebook, [...model.clips.keys()], pick(TAGS, other) ?? ''),
  untag: async ({ model, notebook, one, other }) => {
    const id = pick([...model.clips.keys()], one)
    const tags = id && model.clips.get(id)?.tags
    const gone = tags && pick([...tags], other)
    if (!gone) return false
    await notebook.ask({
      ask: 'apply',
      change: { type: 'clips.untagged', ids: [id], tags: [gone] },
    })
    model.step(
      () => tags.delete(gone),
      () => tags.add(gone),
    )
    return true
  },
  note: async ({ model, notebook, one }) => {
    const id = anId()
    const note = aNote({ id, title: `Note ${one}`, body: 'Begun.' })
    await notebook.ask({ ask: 'apply', change: { type: 'note.added', note } })
    const kept = { title: note.title, body: note.body, trashed: false }
    model.notes.set(id, kept)
    model.step(
      () => (kept.trashed = false),
      () => (kept.trashed = true),
    )
    return true
  },
  write: async ({ model, notebook, one, other }) => {
    const [id, note] = pick([...model.notes], one) ?? []
    if (!id || !note) return false
    const body = `${note.body} And then ${other}.`
    await notebook.ask({ ask: 'write', id, body })
    note.body = body
    return true
  },
  trash: (using) => move(using, 'trash'),
  restore: (using) => move(using, 'inbox'),
  archive: (using) => move(using, 'archive'),
  undo: async ({ model, notebook }) => {
    const said = await notebook.ask({ ask: 'undo' })
    expect(said !== null).toBe(model.canUndo)
    model.undo()
    return true
  },
  redo: async ({ model, notebook }) => {
    const said = await notebook.ask({ ask: 'redo' })
    expect(said !== null).toBe(model.canRedo)
    model.redo()
    return true
  },
  search: async ({ model, notebook, one }) => {
    const [id, clip] = pick([...model.clips], one) ?? []
    if (!id || !clip) return false
    const found = await notebook.ask({ ask: 'search', query: clip.word })
    expect(found).toEqual(clip.place === 'trash' ? [] : [id])
    return true
  },
  look: async ({ model, notebook }) => {
    expect(await notebook.ask({ ask: 'see' })).toEqual(model.seen())
    return true
  },
  backup: async ({ model, notebook }) => {
    if (model.clips.size + model.notes.size === 0) return false
    await notebook.ask({ ask: 'backup' })
    return true
  },
  verify: async ({ notebook }) => {
    expect(await notebook.ask({ ask: 'verify' })).toBe(0)
    return true
  },
  reopen: async ({ model, notebook }) => {
    await notebook.close()
    await notebook.open()
    return sameAfterwards(model, notebook)
  },
  kill: async ({ model, notebook }) => {
    await notebook.kill()
    await notebook.open()
    return sameAfterwards(model, notebook)
  },
  'kill while tagging': async ({ model, notebook, one, other }) => {
    const ids = [...model.clips.keys()]
    const name = `killed ${one}`
    const change: SingleChange = { type: 'clips.tagged', ids, tags: [name] }
    await notebook.killWhile({ ask: 'apply', change }, other % 12)
    await notebook.open()
    // All of it or nothing: nobody was told that it is done.
    const { clips } = await notebook.ask({ ask: 'see' })
    const isDone = ids.some((id) => clips[id]?.tags.includes(name))
    if (isDone) for (const { tags } of model.clips.values()) tags.add(name)
    return sameAfterwards(model, notebook)
  },
} satisfies Record<string, Use>

export type UseName = keyof typeof USES

async function sameAfterwards(model: LibraryModel, notebook: NotebookApart): Promise<boolean> {
  model.forgetSteps()
  expect(await notebook.ask({ ask: 'see' })).toEqual(model.seen())
  return true
}

async function tag(
  model: LibraryModel,
  notebook: NotebookApart,
  ids: Id[],
  name: string,
): Promise<boolean> {
  if (ids.length === 0) return false
  await notebook.ask({ ask: 'apply', change: { type: 'clips.tagged', ids, tags: [name] } })
  const without = ids.flatMap((id) => {
    const tags = model.clips.get(id)?.tags
    return tags && !tags.has(name) ? [tags] : []
  })
  // What changed nothing is no step.
  if (without.length === 0) return true
  model.step(
    () => without.forEach((tags) => tags.add(name)),
    () => without.forEach((tags) => tags.delete(name)),
  )
  return true
}

async function move({ model, notebook, one }: Using, to: 'trash' | 'inbox' | 'archive') {
  const elsewhere = [...model.clips].filter(([, clip]) => clip.place !== to)
  const [id, clip] = pick(elsewhere, one) ?? []
  if (!id || !clip) return false
  const before = clip.place
  await notebook.ask({ ask: 'apply', change: { type: 'clips.moved', ids: [id], place: to } })
  model.step(
    () => (clip.place = to),
    () => (clip.place = before),
  )
  return true
}

function highlightsIn(model: LibraryModel) {
  return [...model.clips].flatMap(([clip, { highlights: marks }]) =>
    Array.from(marks, ([id, note]) => ({ clip, id, note, marks })),
  )
}

function pick<T>(all: readonly T[], chance: number): T | undefined {
  return all[chance % all.length]
}

// Of letters alone, so that it is one word to every analysis. No id has an l, so no two words are alike.
function wordOf(id: Id) {
  const letters = id
    .slice(-12)
    .replaceAll(/\d/g, (digit) => `l${'abcdefghij'.charAt(Number(digit))}`)
  return `xq${letters}zu`
}
