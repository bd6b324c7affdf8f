import type { BrowserWindow } from 'electron'
import type { Tell } from '#contract/events'

/**
 * Tells the window of every key while it shows an original: that frame runs no script that could hand
 * them on, and without this nobody could leave it by keyboard. The page gets them all the same.
 */
export function makeKeyForwarding(tell: Tell) {
  let on = false
  return {
    set: (next: boolean) => {
      on = next
    },
    watch: ({ webContents }: BrowserWindow) => {
      webContents.on('before-input-event', (_, { type, key, control, meta, shift, alt }) => {
        if (!on || type !== 'keyDown') return
        tell('key.forwarded', {
          key,
          ctrlKey: control,
          metaKey: meta,
          shiftKey: shift,
          altKey: alt,
        })
      })
    },
  }
}
