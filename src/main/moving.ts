import { existsSync } from 'node:fs'
import { sentenceOf } from '#core/problem'
import { sentence, type Sentence } from '#core/messages/sentence'
import { LibraryMove } from '#notebook/care/library-move'
import { keepMovedLibrary, type MovedLibrary } from '#storage/moved-library'

type Moving = {
  /** The library that is open. */
  folder: string
  dataFolder: string
  moved: MovedLibrary | null
  report: (said: Sentence) => void
  /** What only the desktop can do. */
  desktop: {
    quit: () => void
    relaunch: (words: string[]) => void
    putInTrash: (path: string) => Promise<void>
  }
}

/** What the start-up does about a library that is moved: what is left of the last time, and the switch as the program ends. */
export function makeMoving({ folder, dataFolder, moved, report, desktop }: Moving) {
  const move = new LibraryMove(folder)
  let left = moved?.folder === folder ? moved.left : null
  let isRestart = false
  const forgetLeft = async () => {
    left = null
    await keepMovedLibrary(dataFolder, { folder, left: null, failed: null })
  }
  if (moved?.failed) {
    report(moved.failed)
    void keepMovedLibrary(dataFolder, { ...moved, failed: null }).catch(() => undefined)
  }
  return {
    move,
    doors: {
      left: () => (left !== null && existsSync(left) ? left : null),
      restart: () => {
        isRestart = true
        desktop.quit()
      },
      removeLeft: async () => {
        if (left !== null) await desktop.putInTrash(left)
        await forgetLeft()
      },
      forgetLeft,
    },
    /** Switches to the copy, once the library is closed; where that cannot be, it stays where it is and says so at the next start. */
    end: async () => {
      const to = await move.finish().then(
        async (ready) => {
          if (ready)
            await keepMovedLibrary(dataFolder, { folder: ready, left: folder, failed: null })
          return ready
        },
        async (cause: unknown) => {
          const failed = sentence('notMoved', sentenceOf(cause))
          await keepMovedLibrary(dataFolder, { folder, left: null, failed })
          return null
        },
      )
      if (isRestart) desktop.relaunch(argsFor(to))
    },
  }
}

// A library that was named at the start is named at the next one too.
function argsFor(to: string | null) {
  return process.argv
    .slice(1)
    .map((word) => (to !== null && word.startsWith('--library=') ? `--library=${to}` : word))
}
