import { holdKeysUntil, letKeysGo } from '../components/held-keys'

type Pane = { focus: () => void }

/** About two seconds: what takes longer to open than that is no longer waited for. */
const FRAMES = 120

/**
 * Gives a pane the focus as soon as it is shown: what is opened may still have to be read from disk. The keys
 * pressed meanwhile are meant for it.
 */
export function focusWhenThere(pane: () => Pane | null): void {
  const there = new Promise<void>((resolve) => {
    const look = (frames: number) => {
      const shown = pane()
      shown?.focus()
      if (!shown && frames > 0) {
        requestAnimationFrame(() => look(frames - 1))
        return
      }
      if (!shown) letKeysGo()
      resolve()
    }
    requestAnimationFrame(() => look(FRAMES))
  })
  void holdKeysUntil(there)
}
