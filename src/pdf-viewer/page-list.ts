import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawPage } from './draw-page'

export type Place = { page: number; pages: number; zoom: number }

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]
/** Milliseconds after the last change of width before pages are drawn anew. */
const PAUSE = 120
const WIDEST = 980
const EDGE = 24

/** The pages of a PDF below each other. Those near the eye are drawn, the others are empty sheets. */
export class PageList {
  readonly #sheets: HTMLElement[]
  readonly #near = new Set<number>()
  readonly #drawn = new Map<number, number>()
  #zoom = 1
  #working = false
  #timer = 0

  constructor(
    private readonly pdf: PDFDocumentProxy,
    ratio: number,
    private readonly tell: (place: Place) => void,
  ) {
    this.#sheets = Array.from({ length: pdf.numPages }, (_, at) => sheet(at + 1, pdf.numPages))
    for (const each of this.#sheets) each.style.aspectRatio = String(ratio)
    document.body.replaceChildren(...this.#sheets)
    const watcher = new IntersectionObserver((seen) => this.#see(seen), { rootMargin: '60% 0px' })
    for (const each of this.#sheets) watcher.observe(each)
    addEventListener('scroll', () => this.#say(), { passive: true })
    addEventListener('resize', () => this.#soon())
    this.#size()
    this.#say()
  }

  turn(by: 1 | -1): void {
    const next = this.#sheets[this.#current() + by]
    if (next) scrollTo({ top: next.offsetTop - EDGE / 2 })
  }

  zoomTo(to: 'larger' | 'smaller' | 'width'): void {
    const steps = to === 'smaller' ? STEPS.toReversed() : STEPS
    const further = steps.find((step) => (to === 'smaller' ? step < this.#zoom : step > this.#zoom))
    this.#zoom = to === 'width' ? 1 : (further ?? this.#zoom)
    const share = scrollY / Math.max(1, document.documentElement.scrollHeight)
    this.#size()
    scrollTo({ top: share * document.documentElement.scrollHeight })
    this.#say()
    this.#soon()
  }

  #size() {
    document.documentElement.style.setProperty('--sheet', `${Math.round(this.#width())}px`)
  }

  #width() {
    return Math.min(WIDEST, document.documentElement.clientWidth - 2 * EDGE) * this.#zoom
  }

  #soon() {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.#size()
      this.#say()
      void this.#draw()
    }, PAUSE)
  }

  #see(seen: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of seen) {
      const at = this.#sheets.findIndex((each) => each === target)
      if (isIntersecting) this.#near.add(at)
      else {
        // A drawn page takes megabytes, so those far off are empty again.
        this.#near.delete(at)
        this.#drawn.delete(at)
        this.#sheets[at]?.replaceChildren()
      }
    }
    void this.#draw()
  }

  async #draw() {
    if (this.#working) return
    this.#working = true
    for (let at = this.#wanted(); at !== null; at = this.#wanted()) await this.#drawOne(at)
    this.#working = false
  }

  /** The page that is to be drawn next: the nearest one that is not, or not as large as it is now. */
  #wanted(): number | null {
    const here = this.#current()
    const waiting = [...this.#near].filter((at) => this.#drawn.get(at) !== this.#width())
    waiting.sort((a, b) => Math.abs(a - here) - Math.abs(b - here))
    return waiting[0] ?? null
  }

  async #drawOne(at: number) {
    const width = this.#width()
    this.#drawn.set(at, width)
    const place = this.#sheets[at]
    if (!place) return
    try {
      const drawn = await drawPage(this.pdf, at + 1, (bare) => width / bare)
      if (!this.#near.has(at)) return
      place.style.aspectRatio = String(drawn.width / drawn.height)
      place.replaceChildren(drawn.canvas)
    } catch {
      const words = document.createElement('p')
      words.textContent = 'This page is damaged and cannot be shown.'
      place.replaceChildren(words)
    }
  }

  #current(): number {
    const middle = scrollY + innerHeight / 3
    const after = this.#sheets.findIndex((each) => each.offsetTop > middle)
    return Math.max(0, (after === -1 ? this.#sheets.length : after) - 1)
  }

  #say() {
    this.tell({ page: this.#current() + 1, pages: this.#sheets.length, zoom: this.#zoom })
  }
}

function sheet(number: number, pages: number) {
  const element = document.createElement('section')
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', `Page ${number} of ${pages}`)
  return element
}
