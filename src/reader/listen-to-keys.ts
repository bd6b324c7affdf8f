import type { FromReader } from '#contract/reader-messages'
import { markAt } from './footnote-of'
import type { Overlay } from './overlay'
import { pictureOf } from './show-picture'
import { isWide } from './wrap-wide'

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
const SIDEWAYS = new Set(['ArrowLeft', 'ArrowRight'])
const LEFT_WITH_CTRL = new Set(['c', 'a'])

/** Hands the keys to the window, which has the one key map, and keeps those that scroll and copy. */
export function listenToKeys(overlay: Overlay, tell: (message: FromReader) => void) {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event
    if (LEFT_TO_THE_PAGE.has(key) || ((ctrl || meta) && !shift && LEFT_WITH_CTRL.has(key))) return
    const { activeElement: here } = document
    if (isPressed(here) && key === 'Enter') return
    if (isWide(here) && SIDEWAYS.has(key) && !ctrl && !alt && !shift) return
    event.preventDefault()
    if (key === 'Escape' && overlay.close()) return
    const offered = pictureOf(here) ?? markAt(here)
    if (offered && key === 'Enter') return offered.click()
    tell({ type: 'key-pressed', key, ctrl, meta, shift, alt })
  })
}

function isPressed(element: Element | null) {
  return element instanceof HTMLAnchorElement || element instanceof HTMLButtonElement
}
