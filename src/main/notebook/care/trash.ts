import type { Clip } from '#core/clip/clip'
import type { SingleChange } from '#core/library/change'
import type { Id } from '#core/library/id'
import { wholeShelf } from '#core/library/list-wanted'
import type { RecordName } from '#core/library/records'
import { inBatches } from '#storage/in-batches'
import type { UnderWay } from './care-jobs'
import type { Notebook } from '../notebook'

/** How many days things stay in the trash. */
export const TRASH_DAYS = 30

const A_DAY = 24 * 3_600_000
/** So many are deleted by one change. */
const BATCH = 500

type Things = { clips: readonly Id[]; notes: readonly Id[] }

/** Brings clips out of the trash to where they stood before, as one step that can be undone. */
export async function restoreClips(notebook: Notebook, ids: readonly Id[]): Promise<void> {
  await restore(notebook, { clips: ids, notes: [] })
}

/** Brings all that is in the trash back to where it stood before, as one step that can be undone. */
export async function restoreAll(notebook: Notebook): Promise<void> {
  await restore(notebook, trashed(notebook))
}

/** Deletes all that is in the trash, for good, and gives how many things that were. Stops where it is when it is cancelled. */
export async function emptyTrash(notebook: Notebook, underWay?: UnderWay): Promise<number> {
  return deleteForGood(notebook, trashed(notebook), underWay)
}

/** Deletes what has been in the trash for longer than its days. */
export async function emptyOldTrash(notebook: Notebook): Promise<void> {
  const { store, now } = notebook.tools
  const before = new Date(Date.parse(now()) - TRASH_DAYS * A_DAY).toISOString()
  await deleteForGood(notebook, store.catalogue.trashedBefore(before))
}

async function restore(notebook: Notebook, { clips, notes }: Things) {
  const back = { inbox: [] as Id[], archive: [] as Id[] } satisfies Record<Clip['backTo'], Id[]>
  await inBatches(clips, async (id) => {
    const clip = await notebook.clip(id)
    if (clip.place === 'trash') back[clip.backTo].push(id)
  })
  const changes: SingleChange[] = (['inbox', 'archive'] as const).flatMap((place) =>
    back[place].length === 0 ? [] : [{ type: 'clips.moved' as const, ids: back[place], place }],
  )
  if (notes.length > 0) changes.push({ type: 'notes.restored', ids: [...notes] })
  const [only, ...rest] = changes
  if (!only) return
  await notebook.apply(rest.length === 0 ? only : { type: 'several', changes })
}

function trashed({ tools: { store } }: Notebook): Things {
  const { catalogue } = store
  return {
    clips: catalogue.list(wholeShelf('trash')).rows(0, Infinity).map(idOf),
    notes: catalogue.notesIn(true).map(idOf),
  }
}

async function deleteForGood(notebook: Notebook, { clips, notes }: Things, underWay?: UnderWay) {
  const total = clips.length + notes.length
  let done = 0
  const each = async (ids: readonly Id[], type: 'clips.deleted' | 'notes.deleted') => {
    for (let from = 0; from < ids.length; from += BATCH) {
      if (underWay?.signal.aborted) return
      const some = ids.slice(from, from + BATCH)
      await notebook.changes.applyQuietly({ type, ids: some })
      done += some.length
      underWay?.progress(done, total)
    }
  }
  await each(clips, 'clips.deleted')
  await each(notes, 'notes.deleted')
  if (!underWay?.signal.aborted) await notebook.tools.store.noteVersions.drop(notes)
  if (clips.length > 0) await notebook.tools.store.sweepPictures()
  return done
}

function idOf({ id }: Pick<RecordName, 'id'>): Id {
  return id
}
