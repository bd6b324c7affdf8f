import { newestVersion, type Clip } from '#core/clip/clip'
import type { FailedRow, ItemHead, PageHead } from '#core/import/import-item'
import type { ImportSum } from '#core/import/import-sum'
import { tidyTags } from '#core/import/imported-tags'
import { importedClip, mergeChanges } from '#core/import/keep-imported'
import { titleOf } from '#core/import/stub-page'
import { singleChanges, type Change, type SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { NotebookError, problemOf, sentenceOf } from '#core/problem'
import { inBatches } from '#storage/in-batches'
import { sha256Of } from '#storage/sha256-of'
import { addQuotes } from '../highlights/add-quotes'
import type { ImportCollections } from './import-collections'
import type { ImportNotes } from './import-notes'
import type { ImportedPages, NotebookTools } from '../tools'
import { sentence } from '#core/messages/sentence'

/** An item with its place among those of its export. */
export type Placed<T extends ItemHead = ItemHead> = { at: number; item: T }

/** What a batch of an import works with. */
export type BatchTools = {
  tools: Pick<NotebookTools, 'store' | 'carry' | 'newId' | 'now'>
  notes: ImportNotes
  collections: ImportCollections
  /** Makes a change as part of the whole import. */
  apply: (change: Change) => Promise<unknown>
  pages: (at: number[]) => Promise<ImportedPages>
}

/** What came of a batch. */
export type BatchCame = {
  sum: Omit<ImportSum, 'rows' | 'left'>
  failed: FailedRow[]
  /** Rows that are kept, but of which something could not be. */
  remarks: FailedRow[]
  stubs: Id[]
}

type Keeping = {
  changes: SingleChange[]
  quotes: { clip: Id; head: PageHead }[]
  sum: Record<'clips' | 'notes' | 'joined' | 'merged' | 'failed' | 'stubs', number>
} & Omit<BatchCame, 'sum'>

/** The pages and notes of a batch kept as one change, and their highlights as another. Files are on disk before the clips exist. */
export async function importBatch(batch: readonly Placed[], work: BatchTools): Promise<BatchCame> {
  const keeping: Keeping = {
    ...{ changes: [], quotes: [], failed: [], remarks: [], stubs: [] },
    sum: { clips: 0, notes: 0, joined: 0, merged: 0, failed: 0, stubs: 0 },
  }
  const { catalogue } = work.tools.store
  const fresh: Placed<PageHead>[] = []
  for (const { at, item } of batch) {
    keeping.sum.joined += item.rows - 1
    if (item.kind === 'note') {
      const { outcome, changes } = await work.notes.keep(item, collectionsOf(item, work, keeping))
      keeping.changes.push(...changes)
      keeping.sum[outcome === 'known' ? 'merged' : 'notes'] += 1
      continue
    }
    const known = item.url === null ? null : catalogue.savedAlready(item.url, '')
    const clip = known && (await work.tools.store.clip(known.id))
    // What was a stub becomes an article where this export holds one.
    if (clip && !(item.hasContent && isStub(clip))) await merge(clip, item, work, keeping)
    else fresh.push({ at, item })
  }
  const pages = fresh.length === 0 ? [] : await work.pages(fresh.map(({ at }) => at))
  // A few at a time: all of them at once would hold up everyone who asks for something meanwhile.
  await inBatches([...fresh.entries()], ([at, { item }]) =>
    keepPage(item, pages[at], work, keeping),
  )
  if (keeping.changes.length > 0) await work.apply({ type: 'several', changes: keeping.changes })
  const highlights = await addHighlights(keeping, work)
  const { failed, remarks, stubs, sum } = keeping
  return { failed, remarks, stubs, sum: { ...sum, ...highlights } }
}

// Those that are new come before what is in them.
function collectionsOf({ folders }: ItemHead, { collections }: BatchTools, keeping: Keeping) {
  const { ids, changes } = collections.for(folders)
  keeping.changes.push(...changes)
  return ids
}

function isStub(clip: Clip) {
  return newestVersion(clip).imported?.isStub ?? false
}

async function merge(clip: Clip, head: PageHead, work: BatchTools, keeping: Keeping) {
  const { notes } = work
  const collections = collectionsOf(head, work, keeping)
  const noted = await notes.keepOf(clip.title, head.notes)
  keeping.changes.push(...mergeChanges(clip, head, collections), ...noted.changes)
  keeping.sum.merged += 1
  if (head.highlights.length > 0) keeping.quotes.push({ clip: clip.id, head })
}

async function keepPage(
  listed: PageHead,
  got: ImportedPages[number] | undefined,
  work: BatchTools,
  keeping: Keeping,
) {
  const { store, newId, now } = work.tools
  const head = { ...listed, highlights: [...listed.highlights, ...(got?.highlights ?? [])] }
  const name = titleOf(head)
  try {
    if (!got) throw new NotebookError('unexpected', sentence('rowUnread'))
    const { page, unread } = got
    const known = store.catalogue.savedAlready(page.url, sha256Of(page.articleText))
    const clip = known && (await store.clip(known.id))
    if (clip && !(isStub(clip) && !page.imported?.isStub))
      return await merge(clip, head, work, keeping)
    const id = clip?.id ?? newId()
    const version = await store.files.writeVersion(id, page)
    if (unread !== null) keeping.remarks.push({ where: head.where, name, reason: unread })
    if (clip) {
      keeping.changes.push({ type: 'version.added', clip: id, version })
      return await merge(clip, head, work, keeping)
    }
    keeping.changes.push({
      type: 'clip.added',
      clip: importedClip(head, page, version, {
        id,
        now: now(),
        collections: collectionsOf(head, work, keeping),
      }),
    })
    keeping.sum.clips += 1
    if (page.imported?.isStub) {
      keeping.sum.stubs += 1
      keeping.stubs.push(id)
    }
    if (head.highlights.length > 0) keeping.quotes.push({ clip: id, head })
    const noted = await work.notes.keepOf(page.metadata.title, head.notes)
    keeping.changes.push(...noted.changes)
  } catch (cause) {
    const { code } = problemOf(cause)
    if (stopsAll(code)) throw cause
    keeping.sum.failed += 1
    keeping.failed.push({ where: head.where, name, reason: sentenceOf(cause) })
  }
}

// What ails the whole library ails every row of it.
function stopsAll(code: string) {
  return ['disk-full', 'library-unwritable', 'cancelled', 'worker-stopped'].includes(code)
}

async function addHighlights({ quotes }: Keeping, { tools, apply }: BatchTools) {
  const changes: SingleChange[] = []
  const gather = async (change: Change) => void changes.push(...singleChanges(change))
  const sum = { placed: 0, waiting: 0, known: 0 }
  for (const { clip, head } of quotes) {
    const given = head.highlights.map(({ quote: exact, color, createdAt, tags, ...rest }) => ({
      ...rest,
      exact,
      tags: tidyTags(tags),
      color: color ?? ('yellow' as const),
      createdAt: createdAt ?? head.savedAt ?? tools.now(),
    }))
    const added = await addQuotes(tools, gather, clip, given)
    sum.placed += added.placed.length
    sum.waiting += added.waiting.length
    sum.known += added.known + added.empty
  }
  if (changes.length > 0) await apply({ type: 'several', changes })
  return sum
}
