import { sentence } from '#core/messages/sentence'
import type { WindowHandlers } from '#contract/window-handlers'
import type { CareJobs } from '#notebook/care/care-jobs'
import type { LibraryMove } from '#notebook/care/library-move'

type MoveDoors = {
  /** The folder the library left, as long as it is there and nobody said what becomes of it. */
  left: () => string | null
  restart: () => void
  /** Puts the folder that was left into the system's trash, or only forgets it. */
  removeLeft: () => Promise<void>
  forgetLeft: () => Promise<void>
}

/** Moving the library to another folder. */
export function moveHandlers(move: LibraryMove, care: CareJobs, doors: MoveDoors) {
  return {
    'library.move': ({ folder }) => ({
      job: care.start(sentence('copyingLibrary'), async (underWay) => {
        const to = await move.copy(folder, underWay)
        return { said: [sentence('copiedLibrary', to)] }
      }),
    }),
    'library.move-state': () => ({ ready: move.ready, left: doors.left() }),
    'library.stay': () => move.discard(),
    'library.restart': () => doors.restart(),
    'library.remove-left': () => doors.removeLeft(),
    'library.keep-left': () => doors.forgetLeft(),
  } satisfies Partial<WindowHandlers>
}
