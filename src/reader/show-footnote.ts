import type { Overlay } from './overlay'

const GAP = 10
const WIDTH = 420

/** Shows a footnote in a small card beside its mark. `onGo` brings the note itself before the eye. */
export function showFootnote(overlay: Overlay, link: Element, note: HTMLElement, onGo: () => void) {
  const card = document.createElement('aside')
  card.className = 'footnote'
  card.setAttribute('role', 'dialog')
  card.ariaLabel = 'Footnote'
  card.append(...copyOf(note).childNodes)
  const button = card.appendChild(document.createElement('button'))
  button.type = 'button'
  button.textContent = 'Show it in the text'
  button.addEventListener('click', () => {
    overlay.close()
    onGo()
  })
  overlay.show(card)

  const mark = link.getBoundingClientRect()
  const width = Math.min(WIDTH, window.innerWidth - 2 * GAP)
  const left = Math.min(Math.max(GAP, mark.left - width / 2), window.innerWidth - width - GAP)
  card.style.inlineSize = `${width}px`
  card.style.left = `${left + window.scrollX}px`
  const below = mark.bottom + GAP
  const fits = below + card.offsetHeight < window.innerHeight
  const top = fits ? below : Math.max(GAP, mark.top - GAP - card.offsetHeight)
  card.style.top = `${top + window.scrollY}px`
}

// The way back to the mark, an arrow or a letter, is of no use beside it.
function copyOf(note: HTMLElement): HTMLElement {
  const copy = document.createElement('div')
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    if ((link.textContent?.trim().length ?? 0) < 3) link.remove()
  }
  return copy
}
