import type { Language } from '../messages/language'
import { isPage, noteTitle } from '../note/note'
import { singleChanges, type Change, type SingleChange } from './change'
import { describeChange, renames, type Titles } from './describe-change'
import { counter } from '../messages/counted'
import { describePurposeInGerman } from './purpose'

const count = counter('de')
const LONGEST = 60

/** What a change did, in a language: “Tagged 12 clips with iran”. What a language has no words for is said in English. */
export function describeIn(language: Language, change: Change, titles: Titles): string {
  if (language === 'en') return describeChange(change, titles)
  if (change.type === 'several' && change.purpose) return describePurposeInGerman(change.purpose)
  const [first, ...rest] = singleChanges(change)
  const said = first && inGerman(first, titles)
  if (!said) return describeChange(change, titles)
  const isOne = rest.length === 0 || first.type === 'version.added'
  return isOne ? said : `${said}, und ${count(rest.length, { one: 'eins', other: '#' })} mehr`
}

function inGerman(change: SingleChange, titles: Titles): string | null {
  switch (change.type) {
    case 'clip.added':
      return `${quoted(change.clip.title)} gespeichert`
    case 'clip.edited':
      return `Die Karte von ${clips([change.id], titles)} bearbeitet`
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
    case 'version.added':
      return `${clips([change.clip], titles)} noch einmal geclippt`
    case 'version.set-aside':
      return `Geändert, welche Fassung von ${clips([change.clip], titles)} gezeigt wird`
    case 'highlight.added':
      return `${quoted(change.highlight.origin.exact)} hervorgehoben`
    case 'highlight.edited':
      return change.fields.note === undefined
        ? 'Eine Hervorhebung geändert'
        : 'Die Notiz an einer Hervorhebung bearbeitet'
    case 'highlight.removed':
      return 'Eine Hervorhebung entfernt'
    case 'note.added':
      if (!isPage(change.note) && change.note.query === undefined) return null
      return change.note.query === undefined
        ? `Die Notiz ${quoted(noteTitle(change.note))} angelegt`
        : `Die Suche ${quoted(change.note.title)} gespeichert`
    case 'note.edited': {
      const title = titles.note(change.id)
      const isOther = titles.collection?.(change.id) ?? titles.search?.(change.id)
      if (title === undefined || isOther !== undefined) return null
      return `Die Notiz ${quoted(title)} ${renames(change) ? 'umbenannt' : 'bearbeitet'}`
    }
    case 'notes.trashed':
      return `${notes(change.ids, titles)} in den Papierkorb gelegt`
    case 'notes.restored':
      return `${notes(change.ids, titles)} zurückgeholt`
    default:
      return null
  }
}

const PLACES = { inbox: 'in den Eingang', archive: 'ins Archiv', trash: 'in den Papierkorb' }

function clips(ids: readonly string[], titles: Titles) {
  const only = ids.length === 1 ? titles.clip(ids[0] ?? '') : undefined
  return only === undefined ? count(ids.length, { one: '# Clip', other: '# Clips' }) : quoted(only)
}

function notes(ids: readonly string[], titles: Titles) {
  const only =
    ids.length === 1 ? (titles.search?.(ids[0] ?? '') ?? titles.note(ids[0] ?? '')) : undefined
  if (only === undefined) return count(ids.length, { one: '# Notiz', other: '# Notizen' })
  return quoted(only)
}

function quoted(text: string) {
  return `„${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}“`
}
