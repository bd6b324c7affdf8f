import { z } from 'zod'
import { newestCapture, type Clip } from '../clip/clip'
import { inTime, isSetAside } from '../clip/version'
import { noteLinks, asLinkTarget, foldLinkTarget } from '../note/note-links'
import type { Note } from '../note/note'
import type { Change, ClipFields, SingleChange } from './change'
import { Id } from './id'

/** What of a clip is chosen when several are made one: a value of its card, or the article that is shown. */
export const MergeField = z.enum(['title', 'authors', 'site', 'publishedAt', 'language', 'article'])
export type MergeField = z.infer<typeof MergeField>

/** Several clips made one: the one that stays, and from which clip each field is taken; from the one that stays where nothing is said. */
export const ClipMerge = z.object({
  keep: Id,
  others: z.array(Id).min(1).max(50),
  from: z.partialRecord(MergeField, Id),
})
export type ClipMerge = z.infer<typeof ClipMerge>

/**
 * The one change that makes several clips one: the one that stays gets the fields that were chosen, every version,
 * highlight, tag and collection of the others, and the links of notes to them; the others go to the trash as they are.
 */
export function mergeChange(
  keep: Clip,
  others: readonly Clip[],
  notes: readonly Note[],
  from: ClipMerge['from'],
): Change {
  const all = [keep, ...others]
  const chosen = (field: MergeField) => all.find(({ id }) => id === from[field]) ?? keep
  const fields = cardFields(keep, all, chosen)
  const title = fields.title ?? keep.title
  const ids = [keep.id]
  const tags = others.flatMap((clip) => clip.tags)
  const collections = new Set(others.flatMap((clip) => clip.collections))
  const reading = furthestRead(keep, others)
  const changes: SingleChange[] = [
    ...versionChanges(keep, others, chosen('article')),
    ...others.flatMap(({ highlights }) =>
      highlights.map((highlight): SingleChange => {
        return { type: 'highlight.added', clip: keep.id, highlight }
      }),
    ),
    ...(Object.keys(fields).length > 0
      ? [{ type: 'clip.edited' as const, id: keep.id, fields }]
      : []),
    ...(tags.length > 0 ? [{ type: 'clips.tagged' as const, ids, tags }] : []),
    ...Array.from(collections, (collection): SingleChange => {
      return { type: 'clips.collected', ids, collection }
    }),
    ...(others.some(({ favorite }) => favorite) && !keep.favorite
      ? [{ type: 'clips.favorited' as const, ids, favorite: true }]
      : []),
    ...(reading ? [{ type: 'clip.read' as const, id: keep.id, reading }] : []),
    ...notes.flatMap((note) => relinked(note, { ...keep, title }, others)),
    { type: 'clips.moved', ids: others.map(({ id }) => id), place: 'trash' },
  ]
  return {
    type: 'several',
    changes,
    purpose: { what: 'clips.merged', count: all.length, title },
  }
}

function cardFields(
  keep: Clip,
  all: readonly Clip[],
  chosen: (field: MergeField) => Clip,
): ClipFields {
  const fields: ClipFields = {}
  const sources: NonNullable<ClipFields['sources']> = {}
  for (const field of ['title', 'authors', 'site', 'publishedAt', 'language'] as const) {
    const source = chosen(field)
    if (source === keep) continue
    Object.assign(fields, { [field]: source[field] })
    sources[field] = source.sources[field] ?? null
  }
  const article = chosen('article')
  if (article !== keep) {
    Object.assign(fields, { excerpt: article.excerpt, direction: article.direction })
  }
  const [earliest] = all.map(({ savedAt }) => savedAt).sort()
  if (earliest !== undefined && earliest < keep.savedAt) fields.savedAt = earliest
  return Object.keys(sources).length > 0 ? { ...fields, sources } : fields
}

// Every capture is kept; of the article that was chosen the newest is the one that is shown.
function versionChanges(keep: Clip, others: readonly Clip[], article: Clip): SingleChange[] {
  const shown = newestCapture(article)
  const isHidden = (version: Clip['versions'][number], of: Clip) =>
    isSetAside(version) || (of !== article && inTime(version, shown) > 0)
  const added = others.flatMap((of) =>
    of.versions.map((version): SingleChange => {
      const isCapture = version.corrected === undefined
      const setAside = isCapture && isHidden(version, of)
      return {
        type: 'version.added',
        clip: keep.id,
        version: setAside === isSetAside(version) ? version : { ...version, setAside },
      }
    }),
  )
  const hidden = keep.versions
    .filter((version) => article !== keep && version.corrected === undefined)
    .filter((version) => !isSetAside(version) && isHidden(version, keep))
    .map(({ id }): SingleChange => {
      return { type: 'version.set-aside', clip: keep.id, id, setAside: true }
    })
  return [...added, ...hidden, ...(article === keep ? [] : correctionChanges(keep, article))]
}

// Corrections are of a page, so they go with the article.
function correctionChanges(keep: Clip, article: Clip): SingleChange[] {
  const [gone, come] = [keep.corrections ?? [], article.corrections ?? []]
  const blocks = gone.map(({ block }) => block)
  return [
    ...(blocks.length > 0 ? [{ type: 'clip.uncorrected' as const, id: keep.id, blocks }] : []),
    ...(come.length > 0
      ? [{ type: 'clip.corrected' as const, id: keep.id, corrections: [...come] }]
      : []),
  ]
}

function furthestRead(keep: Clip, others: readonly Clip[]) {
  const furthest = Math.max(...others.map(({ reading }) => reading.progress))
  return furthest > keep.reading.progress ? { ...keep.reading, progress: furthest } : null
}

// A link by title goes on to the clip that stays; one by id, and to a highlight, has another id in it.
function relinked(note: Note, keep: Pick<Clip, 'id' | 'title'>, others: readonly Clip[]) {
  const titles = new Set(others.map(({ title }) => foldLinkTarget(title)))
  const target = asLinkTarget(keep.title)
  let body = ''
  let end = 0
  for (const link of noteLinks(note.body)) {
    const isGone = titles.has(foldLinkTarget(link.target))
    if (!isGone || foldLinkTarget(link.target) === foldLinkTarget(keep.title)) continue
    body += `${note.body.slice(end, link.start)}[[${target}|${link.label}]]`
    end = link.end
  }
  body += note.body.slice(end)
  for (const { id } of others) body = body.replaceAll(id, keep.id)
  return body === note.body ? [] : [{ type: 'note.edited' as const, id: note.id, fields: { body } }]
}
