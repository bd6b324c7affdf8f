import type { FromPdf } from '#contract/pdf-messages'
import type { PageList } from './page-list'

const LEFT_TO_THE_PAGE = new Set(
  'Tab ArrowUp ArrowDown PageUp PageDown Home End Shift Control Alt Meta'.split(' '),
)

/** Keeps the keys that move among pages and change their size, and hands all others to the window. */
export function listenToKeys(pages: () => PageList | null, tell: (message: FromPdf) => void) {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event
    if (LEFT_TO_THE_PAGE.has(key) || key === ' ') return
    event.preventDefault()
    const own = alt ? null : ownKey(key)
    if (own && pages()) own(pages())
    else tell({ type: 'key-pressed', key, ctrl, meta, shift, alt })
  })
}

function ownKey(key: string): ((pages: PageList | null) => void) | null {
  switch (key) {
    case '+':
    case '=':
      return (pages) => pages?.zoomTo('larger')
    case '-':
      return (pages) => pages?.zoomTo('smaller')
    case '0':
      return (pages) => pages?.zoomTo('width')
    case 'ArrowRight':
      return (pages) => pages?.turn(1)
    case 'ArrowLeft':
      return (pages) => pages?.turn(-1)
    default:
      return null
  }
}
