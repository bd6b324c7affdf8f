import { counter } from '../messages/counted'
import { noteTitle } from '../note/note'
import type { TagCard } from '../tag/tag-card'
import type { Change, NoteFields, SingleChange } from './change'
import { renames, type Titles } from './describe-change'
import type { Id } from './id'
import { describePurposeInGerman } from './purpose'
import { tellChange, type Telling } from './tell-change'

const count = counter('de')
const LONGEST = 60
const PLACES = { inbox: 'in den Eingang', archive: 'ins Archiv', trash: 'in den Papierkorb' }

/** What a change did, in German: „12 Clips mit iran getaggt“. */
export function describeInGerman(change: Change, titles: Titles): string {
  return tellChange(IN_GERMAN, change, titles)
}

const IN_GERMAN: Telling = {
  single,
  purpose: describePurposeInGerman,
  saved: (clips) => `${clipCount(clips)} gespeichert`,
  fromBackup: (things) =>
    `${count(things, { one: '# Eintrag', other: '# Einträge' })} aus einer Sicherung zurückgeholt`,
  andMore: (said, rest) => `${said}, und ${count(rest, { one: 'eins', other: '#' })} mehr`,
  nothing: 'Nichts geändert',
}

function single(change: SingleChange, titles: Titles): string {
  switch (change.type) {
    case 'clip.added':
      return `${quoted(change.clip.title)} gespeichert`
    case 'clip.edited':
      return `Die Karte von ${clips([change.id], titles)} bearbeitet`
    case 'clip.read':
      return `${clips([change.id], titles)} gelesen`
    case 'clips.tagged':
      return `${clips(change.ids, titles)} mit ${change.tags.join(', ')} getaggt`
    case 'clips.untagged':
      return `${change.tags.join(', ')} von ${clips(change.ids, titles)} genommen`
    case 'clips.moved':
      return `${clips(change.ids, titles)} ${PLACES[change.place]} gelegt`
    case 'clips.favorited':
      return change.favorite
        ? `${clips(change.ids, titles)} zum Favoriten gemacht`
        : `${clips(change.ids, titles)} von den Favoriten genommen`
    case 'clips.collected':
      return `${clips(change.ids, titles)} ${collection('in die', change.collection, titles)} gelegt`
    case 'clips.uncollected':
      return `${clips(change.ids, titles)} ${collection('aus der', change.collection, titles)} genommen`
    case 'clips.deleted':
      return `${clipCount(change.ids.length)} endgültig gelöscht`
    case 'version.added':
      return `${clips([change.clip], titles)} noch einmal geclippt`
    case 'version.set-aside':
      return `Geändert, welche Fassung von ${clips([change.clip], titles)} gezeigt wird`
    case 'clip.corrected': {
      const blocks = count(change.corrections.length, { one: '# Absatz', other: '# Absätze' })
      const did = change.corrections[0]?.does === 'hide' ? 'ausgeblendet' : 'zurückgeholt'
      return `${blocks} von ${clips([change.id], titles)} ${did}`
    }
    case 'clip.uncorrected': {
      const some = count(change.blocks.length, { one: '# Korrektur', other: '# Korrekturen' })
      return `${some} an ${clips([change.id], titles)} zurückgenommen`
    }
    case 'highlight.added':
      return `${quoted(change.highlight.origin.exact)} hervorgehoben`
    case 'highlight.edited':
      return change.fields.note === undefined
        ? 'Eine Hervorhebung geändert'
        : 'Die Notiz an einer Hervorhebung bearbeitet'
    case 'highlight.removed':
      return 'Eine Hervorhebung entfernt'
    case 'highlight.placed':
      if (change.placement === null) return 'Zurückgenommen, wo eine Hervorhebung steht'
      return change.placement.answer === 'here'
        ? `Eine Hervorhebung auf ${quoted(change.placement.exact)} gesetzt`
        : 'Gesagt, dass die Worte einer Hervorhebung nicht mehr da sind'
    case 'highlights.carried':
      return `Die Hervorhebungen von ${clips([change.clip], titles)} in der neuesten Fassung gefunden`
    case 'note.added':
      if (change.note.tagCard) return tagCard(change.note.title, change.note.tagCard)
      if (change.note.rule) return `Die Regel ${quoted(change.note.title)} angelegt`
      if (change.note.collection) return `Die Sammlung ${quoted(change.note.title)} angelegt`
      return change.note.query === undefined
        ? `Die Notiz ${quoted(noteTitle(change.note))} angelegt`
        : `Die Suche ${quoted(change.note.title)} gespeichert`
    case 'note.edited':
      return noteEdited(change, titles)
    case 'notes.collected':
      return `${notes(change.ids, titles)} ${collection('in die', change.collection, titles)} gelegt`
    case 'notes.uncollected':
      return `${notes(change.ids, titles)} ${collection('aus der', change.collection, titles)} genommen`
    case 'notes.trashed':
      return `${notes(change.ids, titles)} in den Papierkorb gelegt`
    case 'notes.restored':
      return `${notes(change.ids, titles)} zurückgeholt`
    case 'notes.deleted':
      return `${count(change.ids.length, { one: '# Notiz', other: '# Notizen' })} endgültig gelöscht`
    case 'records.reverted':
      return IN_GERMAN.fromBackup(change.clips.length + change.notes.length)
  }
}

function noteEdited(change: Extract<SingleChange, { type: 'note.edited' }>, titles: Titles) {
  const { id, fields } = change
  const named = titles.collection?.(id)
  if (named !== undefined) return collectionEdited(named, fields)
  const tag = titles.tag?.(id)
  if (tag !== undefined) return tagCard(tag, fields.tagCard)
  const rule = titles.rule?.(id)
  if (rule !== undefined) return `Die Regel ${quoted(rule)} geändert`
  const search = titles.search?.(id)
  if (search !== undefined) return `Die intelligente Sammlung ${quoted(search)} geändert`
  const title = titles.note(id)
  if (title === undefined) return 'Eine Notiz bearbeitet'
  return `Die Notiz ${quoted(title)} ${renames(change) ? 'umbenannt' : 'bearbeitet'}`
}

function tagCard(name: string, card: TagCard | undefined) {
  if (card?.color) return `Das Tag ${name} gefärbt`
  return `Das Tag ${name} ${card?.isKept ? 'angelegt' : 'geändert'}`
}

function collectionEdited(name: string, { title, body, collection }: NoteFields) {
  const named = `Die Sammlung ${quoted(name)}`
  if (title !== undefined) return `${named} umbenannt`
  if (body !== undefined) return `An ${quoted(name)} geschrieben`
  return `${named} ${collection?.order === undefined ? 'gefärbt' : 'verschoben'}`
}

function collection(way: 'in die' | 'aus der', id: Id, titles: Titles) {
  const name = titles.collection?.(id)
  return name === undefined ? `${way} Sammlung` : `${way} Sammlung ${quoted(name)}`
}

function clips(ids: readonly string[], titles: Titles) {
  const only = ids.length === 1 ? titles.clip(ids[0] ?? '') : undefined
  return only === undefined ? clipCount(ids.length) : quoted(only)
}

function notes(ids: readonly string[], titles: Titles) {
  const [first = '', ...others] = ids
  if (ids.every((id) => titles.collection?.(id) !== undefined)) {
    const named = `Die Sammlung ${quoted(titles.collection?.(first) ?? '')}`
    return others.length === 0 ? named : `${named} und ${others.length} darin`
  }
  if (others.length > 0) return count(ids.length, { one: '# Notiz', other: '# Notizen' })
  const rule = titles.rule?.(first)
  if (rule !== undefined) return `Die Regel ${quoted(rule)}`
  const search = titles.search?.(first)
  if (search !== undefined) return `Die intelligente Sammlung ${quoted(search)}`
  const only = titles.note(first)
  return only === undefined ? 'Eine Notiz' : `Die Notiz ${quoted(only)}`
}

function clipCount(many: number) {
  return count(many, { one: '# Clip', other: '# Clips' })
}

function quoted(text: string) {
  return `„${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}“`
}
