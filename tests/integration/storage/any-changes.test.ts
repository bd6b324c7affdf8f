import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '#core/library/apply-change'
import type { Change } from '#core/library/change'
import { NO_RECORDS, type Records } from '#core/library/records'
import { noteTitle } from '#core/note/note'
import { inEnglish, type Sentence } from '#core/messages/sentence'
import { LibraryStore } from '#storage/library-store'
import { storeTools } from '#tests/builders/a-library'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'
import { anyChange } from '#tests/builders/any-change'
import { inNoOrder } from '#tests/builders/in-no-order'
import { PATIENCE, times } from '#tests/soak/times'

test(
  'after any changes, some of them taken back, the files hold what the changes say, and the lists too',
  async () => {
    const top = await aTemporaryFolder()
    let run = 0
    const step = fc.record({
      change: anyChange,
      isTakenBack: fc.boolean(),
      isReopened: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const folder = `${top}/${run++}`
        let store = await openIn(folder)
        let model: Records = NO_RECORDS
        const make = async (change: Change) => {
          model = applyChange(model, change)
          return (await store.apply(change)).inverse
        }

        for (const { change, isTakenBack, isReopened } of steps) {
          const inverse = await make(change)
          if (isReopened) {
            await store.close()
            store = await openIn(folder)
          }
          if (isTakenBack && inverse !== null) await make(inverse)
        }
        await store.close()

        store = await openIn(folder)
        expect(inNoOrder(plain(await recordsIn(store)))).toEqual(inNoOrder(plain(model)))
        for (const [id, { place, title }] of model.clips) {
          expect(store.catalogue.clip(id)).toMatchObject({ place, title })
        }
        for (const [id, note] of model.notes) {
          const listed = { title: noteTitle(note), trashed: note.trashed }
          expect(store.catalogue.note(id)).toMatchObject(listed)
        }
        expect(store.catalogue.clipIds.sort()).toEqual([...model.clips.keys()].sort())
        expect(store.catalogue.noteIds.sort()).toEqual([...model.notes.keys()].sort())
        await store.close()
      }),
      { numRuns: times(25, 3000) },
    )
  },
  PATIENCE,
)

async function openIn(folder: string) {
  const report = (said: Sentence) => expect.unreachable(inEnglish(said))
  const cacheFolder = `${folder}-cache`
  const store = await LibraryStore.open(folder, storeTools({ report, cacheFolder }))
  await store.checked
  return store
}

async function recordsIn(store: LibraryStore): Promise<Records> {
  const clips = await Promise.all(store.catalogue.clipIds.map((id) => store.clip(id)))
  const notes = await Promise.all(store.catalogue.noteIds.map((id) => store.note(id)))
  return {
    clips: new Map(clips.flatMap((clip) => (clip ? [[clip.id, clip] as const] : []))),
    notes: new Map(notes.flatMap((note) => (note ? [[note.id, note] as const] : []))),
  }
}

// When each part was edited is storage’s own affair, and records come in any order.
function plain({ clips, notes }: Records): Records {
  return { clips: sorted(clips), notes: sorted(notes) }
}

function sorted<T>(records: ReadonlyMap<string, T>): Map<string, T> {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([id, record]) => [id, { ...record, edits: {} }]))
}
