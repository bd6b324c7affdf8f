import type { BrowserWindow } from 'electron'
import type { Tell } from '#contract/events'

const LEFT_TO_THE_PAGE = new Set(
  'ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End Shift Control Alt Meta'.split(
    ' ',
  ),
)
const LEFT_WITH_CTRL = new Set(['a', 'c'])

/**
 * Keys for the window while an original has the focus: its frame runs no script that could hand them
 * on, and without this nobody could leave it by keyboard. Those that scroll and copy stay with the page.
 */
export function makeKeyForwarding(tell: Tell) {
  let on = false
  return {
    set: (next: boolean) => {
      on = next
    },
    watch: ({ webContents }: BrowserWindow) => {
      webContents.on('before-input-event', (event, { type, key, control, meta, shift, alt }) => {
        if (!on || type !== 'keyDown' || key === ' ' || LEFT_TO_THE_PAGE.has(key)) return
        if ((control || meta) && LEFT_WITH_CTRL.has(key)) return
        event.preventDefault()
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
