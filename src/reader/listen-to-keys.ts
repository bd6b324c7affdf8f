import type { FromReader } from '#contract/reader-messages'

const LEFT_TO_THE_PAGE = new Set([
  'Tab',
  ' ',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Shift',
  'Control',
  'Alt',
  'Meta',
])
const LEFT_WITH_CTRL = new Set(['c', 'a'])

/** Hands the keys to the window, which has the one key map, and keeps those that scroll and copy. */
export function listenToKeys(tell: (message: FromReader) => void) {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event
    if (LEFT_TO_THE_PAGE.has(key) || ((ctrl || meta) && !shift && LEFT_WITH_CTRL.has(key))) return
    if (key === 'Enter' && document.activeElement instanceof HTMLAnchorElement) return
    event.preventDefault()
    tell({ type: 'key-pressed', key, ctrl, meta, shift, alt })
  })
}
