import type { Overlay } from './overlay'

const SMALLEST = 80

/** Lets pictures of some size be enlarged, by press and by key. */
export function offerPictures(article: HTMLElement) {
  for (const picture of article.querySelectorAll('img')) {
    const width = Number(picture.getAttribute('width') ?? Infinity)
    if (width < SMALLEST || picture.closest('a')) continue
    picture.tabIndex = 0
    picture.role = 'button'
    picture.ariaLabel = picture.alt === '' ? 'Enlarge the picture' : `Enlarge: ${picture.alt}`
  }
}

/** The picture of the article that this is, when it can be enlarged. */
export function pictureOf(target: EventTarget | null): HTMLImageElement | null {
  return target instanceof HTMLImageElement && target.role === 'button' ? target : null
}

/** Shows a picture as large as the frame allows, with its words under it. */
export function showPicture(overlay: Overlay, picture: HTMLImageElement) {
  const sheet = document.createElement('div')
  sheet.className = 'picture'
  sheet.setAttribute('role', 'dialog')
  sheet.ariaLabel = 'Picture'
  const large = sheet.appendChild(document.createElement('img'))
  large.src = picture.src
  large.alt = picture.alt
  const words = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? picture.alt
  if (words !== '') {
    const caption = sheet.appendChild(document.createElement('p'))
    caption.textContent = words
    caption.dir = 'auto'
  }
  sheet.addEventListener('click', () => overlay.close())
  overlay.show(sheet)
}
