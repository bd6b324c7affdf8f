import { readState } from '#core/clip/read-state'
import type { ClipRow } from '#core/clip/clip-row'
import type { Id } from '#core/library/id'
import { listKey } from '#core/library/list-key'
import type { ListWanted } from '#core/library/list-wanted'
import { isOnShelf } from '#core/library/shelf'
import { foldTag, isTagWithin } from '#core/tag/tag-name'
import { standingAfter, type StandingChange } from '#core/library/changed-standing'
import type { ClipEntry } from '#storage/catalogue/catalogue-entry'

/** The catalogue as anybody would write it who had few clips and all the time there is. */
export class Model {
  readonly entries = new Map<Id, ClipEntry>()

  stand(change: StandingChange): void {
    const after = standingAfter(change)
    for (const id of new Set(change.ids)) {
      const entry = this.entries.get(id)
      if (!entry) continue
      const { tags, place, favorite, collections } = after(entry.row)
      const isOut = change.type === 'clips.moved' && place !== 'trash'
      const row = { ...entry.row, tags, place, favorite, collections }
      this.entries.set(id, { ...entry, row, trashedAt: isOut ? null : entry.trashedAt })
    }
  }

  clipsWithout(tag: string): Id[] {
    return this.#rows
      .filter((row) => !row.tags.some((known) => foldTag(known) === foldTag(tag)))
      .map(({ id }) => id)
  }

  list(wanted: ListWanted): ClipRow[] {
    const rows = this.#rows
      .filter((row) => isWanted(row, wanted))
      .sort((a, b) => compareBy(wanted.sort.by, a, b))
    const known = rows.filter((row) => valueOf(wanted.sort.by, row) !== null)
    const unknown = rows.filter((row) => valueOf(wanted.sort.by, row) === null)
    return wanted.sort.direction === 'ascending'
      ? [...known, ...unknown]
      : [...known.reverse(), ...unknown.reverse()]
  }

  tags(): { name: string; count: number }[] {
    const shown = this.#rows.filter(({ place }) => place !== 'trash')
    const names = [...new Set(shown.flatMap(({ tags }) => tags.flatMap(withParents)))].sort()
    const first = new Map<string, string>()
    for (const name of names) if (!first.has(foldTag(name))) first.set(foldTag(name), name)
    const levels = (key: string) => key.replaceAll('/', '\0')
    return [...first]
      .sort(([a], [b]) => (levels(a) < levels(b) ? -1 : 1))
      .map(([, name]) => ({
        name,
        count: shown.filter(({ tags }) => tags.some((tag) => isTagWithin(tag, name))).length,
      }))
  }

  savedAlready(address: string | null, sha256: string): Id | null {
    const same = [...this.entries.values()].filter(
      ({ row, ...entry }) =>
        row.place !== 'trash' &&
        (address === null ? entry.textSha256 === sha256 : entry.address === address),
    )
    return (
      same
        .map(({ row }) => row)
        .sort(compareSaved)
        .at(-1)?.id ?? null
    )
  }

  get #rows() {
    return [...this.entries.values()].map(({ row }) => row)
  }
}

function isWanted(row: ClipRow, wanted: ListWanted): boolean {
  const { tag, collection, site, state, savedFrom, savedTo, publishedFrom, publishedTo } = wanted
  const day = row.publishedAt === null ? null : wholeDay(row.publishedAt)
  return (
    isOnShelf(row, wanted.shelf) &&
    (tag === null || row.tags.some((name) => isTagWithin(name, tag))) &&
    (collection === null || row.collections.includes(collection)) &&
    (site === null || row.site === site) &&
    (state === null || stateOf(row) === state) &&
    (savedFrom === null || Date.parse(row.savedAt) >= Date.parse(savedFrom)) &&
    (savedTo === null || Date.parse(row.savedAt) < Date.parse(savedTo)) &&
    (publishedFrom === null || (day !== null && day >= publishedFrom)) &&
    (publishedTo === null || (day !== null && day <= publishedTo))
  )
}

function stateOf({ progress }: ClipRow) {
  return readState(progress)
}

function compareBy(by: ListWanted['sort']['by'], a: ClipRow, b: ClipRow): number {
  const one = valueOf(by, a)
  const other = valueOf(by, b)
  return compare(one ?? '', other ?? '') || compareSaved(a, b)
}

function valueOf(by: ListWanted['sort']['by'], row: ClipRow): string | number | null {
  switch (by) {
    case 'saved':
      return Date.parse(row.savedAt)
    case 'published':
      return row.publishedAt === null ? null : Date.parse(`${wholeTime(row.publishedAt)}Z`)
    case 'title':
      return Buffer.from(listKey(row.title)).toString('hex')
    case 'words':
      return row.wordCount
    case 'site':
      return row.site
    case 'progress':
      return Math.round(row.progress * 1000)
    case 'highlights':
      return row.highlightCount
  }
}

function compareSaved(a: ClipRow, b: ClipRow) {
  return compare(Date.parse(a.savedAt), Date.parse(b.savedAt)) || compare(a.id, b.id)
}

function compare<T extends string | number>(a: T, b: T) {
  return a < b ? -1 : a > b ? 1 : 0
}

function wholeDay(date: string) {
  return (date + '-01-01').slice(0, 10)
}

function wholeTime(date: string) {
  return wholeDay(date) + (date.slice(10, 19) + 'T00:00:00'.slice(date.slice(10, 19).length))
}

function withParents(tag: string) {
  const levels = tag.split('/')
  return levels.map((_, level) => levels.slice(0, level + 1).join('/'))
}
