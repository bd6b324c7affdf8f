import { noteTitle } from '../note/note'
import type { TagCard } from '../tag/tag-card'
import type { Change, NoteFields, SingleChange } from './change'
import type { Id } from './id'
import { describePurpose } from './purpose'
import { tellChange, type Telling } from './tell-change'

/** What things are called, where that is known. */
export type Titles = {
  clip: (id: Id) => string | undefined
  note: (id: Id) => string | undefined
  /** The name of a smart collection. */
  search?: (id: Id) => string | undefined
  collection?: (id: Id) => string | undefined
  /** The tag that a card is about. */
  tag?: (id: Id) => string | undefined
  rule?: (id: Id) => string | undefined
}

/** What a change did, for "Undo …" and for the message after it: "Tagged 12 clips with iran". */
export function describeChange(change: Change, titles: Titles): string {
  return tellChange(IN_ENGLISH, change, titles)
}

const IN_ENGLISH: Telling = {
  single: describeSingle,
  purpose: describePurpose,
  saved: (clips) => `Saved ${count(clips, 'clip')}`,
  fromBackup: (things) => `Restored ${count(things, 'thing')} from a backup`,
  andMore: (said, rest) => `${said}, and ${rest} more`,
  nothing: 'Nothing changed',
}

function describeSingle(change: SingleChange, titles: Titles): string {
  switch (change.type) {
    case 'clip.added':
      return `Saved ${quoted(change.clip.title)}`
    case 'clip.edited':
      return `Edited the card of ${clipsNamed([change.id], titles)}`
    case 'clip.read':
      return `Read ${clipsNamed([change.id], titles)}`
    case 'clips.tagged':
      return `Tagged ${clipsNamed(change.ids, titles)} with ${change.tags.join(', ')}`
    case 'clips.untagged':
      return `Took ${change.tags.join(', ')} off ${clipsNamed(change.ids, titles)}`
    case 'clips.moved':
      return `Moved ${clipsNamed(change.ids, titles)} to the ${change.place}`
    case 'clips.favorited':
      return change.favorite
        ? `Made ${clipsNamed(change.ids, titles)} a favorite`
        : `Took ${clipsNamed(change.ids, titles)} off the favorites`
    case 'clips.collected':
      return `Put ${clipsNamed(change.ids, titles)} in ${collectionNamed(change.collection, titles)}`
    case 'clips.uncollected':
      return `Took ${clipsNamed(change.ids, titles)} out of ${collectionNamed(change.collection, titles)}`
    case 'clips.deleted':
      return `Deleted ${count(change.ids.length, 'clip')} for good`
    case 'version.added':
      return `Clipped ${clipsNamed([change.clip], titles)} again`
    case 'version.set-aside':
      return `Changed which version of ${clipsNamed([change.clip], titles)} is shown`
    case 'clip.corrected': {
      const [first] = change.corrections
      const did = first?.does === 'hide' ? 'Hid' : 'Brought back'
      return `${did} ${count(change.corrections.length, 'block')} of ${clipsNamed([change.id], titles)}`
    }
    case 'clip.uncorrected':
      return `Took back ${count(change.blocks.length, 'correction')} of ${clipsNamed([change.id], titles)}`
    case 'highlight.added':
      return `Highlighted ${quoted(change.highlight.origin.exact)}`
    case 'highlight.edited':
      return change.fields.note !== undefined
        ? 'Edited the note on a highlight'
        : 'Changed a highlight'
    case 'highlight.removed':
      return 'Removed a highlight'
    case 'highlight.placed':
      if (change.placement === null) return 'Took back where a highlight stands'
      return change.placement.answer === 'here'
        ? `Placed a highlight on ${quoted(change.placement.exact)}`
        : 'Said that the words of a highlight are gone'
    case 'highlights.carried':
      return `Found the highlights of ${clipsNamed([change.clip], titles)} in its newest version`
    case 'note.added':
      if (change.note.tagCard) return describeTagCard(change.note.title, change.note.tagCard)
      if (change.note.rule) return `Made the rule ${quoted(change.note.title)}`
      if (change.note.collection) return `Made the collection ${quoted(change.note.title)}`
      return change.note.query === undefined
        ? `Added the note ${quoted(noteTitle(change.note))}`
        : `Saved the search ${quoted(change.note.title)}`
    case 'note.edited': {
      const collection = titles.collection?.(change.id)
      if (collection !== undefined) return describeCollection(collection, change.fields)
      const tag = titles.tag?.(change.id)
      if (tag !== undefined) return describeTagCard(tag, change.fields.tagCard)
      const rule = titles.rule?.(change.id)
      if (rule !== undefined) return `Changed the rule ${quoted(rule)}`
      const search = titles.search?.(change.id)
      if (search !== undefined) return `Changed the smart collection ${quoted(search)}`
      const title = titles.note(change.id)
      if (title === undefined) return 'Edited a note'
      return renames(change)
        ? `Renamed the note ${quoted(title)}`
        : `Edited the note ${quoted(title)}`
    }
    case 'notes.collected':
      return `Put ${notesNamed(change.ids, titles)} in ${collectionNamed(change.collection, titles)}`
    case 'notes.uncollected':
      return `Took ${notesNamed(change.ids, titles)} out of ${collectionNamed(change.collection, titles)}`
    case 'notes.trashed':
      return `Moved ${notesNamed(change.ids, titles)} to the trash`
    case 'notes.restored':
      return `Restored ${notesNamed(change.ids, titles)}`
    case 'notes.deleted':
      return `Deleted ${count(change.ids.length, 'note')} for good`
    case 'records.reverted':
      return IN_ENGLISH.fromBackup(change.clips.length + change.notes.length)
  }
}

/** Whether all that an edit gives a note is another title. */
export function renames({ fields }: { fields: NoteFields }): boolean {
  return fields.title !== undefined && fields.body === undefined
}

function describeTagCard(name: string, card: TagCard | undefined) {
  if (card?.color) return `Colored the tag ${name}`
  return card?.isKept ? `Made the tag ${name}` : `Changed the tag ${name}`
}

function describeCollection(name: string, { title, body, collection }: NoteFields) {
  const named = `the collection ${quoted(name)}`
  if (title !== undefined) return `Renamed ${named}`
  if (body !== undefined) return `Wrote on ${named}`
  return collection?.order === undefined ? `Colored ${named}` : `Moved ${named}`
}

function collectionNamed(id: Id, titles: Titles) {
  const name = titles.collection?.(id)
  return name === undefined ? 'a collection' : `the collection ${quoted(name)}`
}

function clipsNamed(ids: readonly string[], titles: Titles) {
  const only = ids.length === 1 ? titles.clip(ids[0] ?? '') : undefined
  return only === undefined ? count(ids.length, 'clip') : quoted(only)
}

function notesNamed(ids: readonly string[], titles: Titles) {
  const [first = ''] = ids
  if (ids.every((id) => titles.collection?.(id) !== undefined)) {
    const others = ids.length - 1
    const named = `the collection ${quoted(titles.collection?.(first) ?? '')}`
    return others === 0 ? named : `${named} and ${others} in it`
  }
  const rule = ids.length === 1 ? titles.rule?.(first) : undefined
  if (rule !== undefined) return `the rule ${quoted(rule)}`
  const search = ids.length === 1 ? titles.search?.(first) : undefined
  if (search !== undefined) return `the smart collection ${quoted(search)}`
  const only = ids.length === 1 ? titles.note(ids[0] ?? '') : undefined
  return only === undefined ? count(ids.length, 'note') : `the note ${quoted(only)}`
}

function quoted(text: string) {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`
}

function count(number: number, noun: string) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
