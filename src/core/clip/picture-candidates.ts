import type { HtmlElement } from './parse-html'

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set']
const LAZY_SOURCES = [
  'data-orig-file',
  'data-full-src',
  'data-hi-res-src',
  'data-large-file',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-image',
]
const SHOWABLE = /^image\/(jpeg|jpg|pjpeg|png|gif|webp|avif)$/i

/** Where an `img` may be found, best first, as the page wrote it: large before small, real before placeholder. */
export function pictureCandidates(image: HtmlElement): string[] {
  const found = [
    ...sourcesOfPicture(image),
    ...largestFirst([
      attribute(image, 'srcset'),
      ...LAZY_SETS.map((name) => attribute(image, name)),
    ]),
    ...LAZY_SOURCES.map((name) => attribute(image, name)),
    attribute(image, 'src'),
  ]
  return [...new Set(found.map((address) => address.trim()).filter((address) => address !== ''))]
}

/** Whether an `img` is a counter of one point, there to watch and not to be seen. */
export function isTrackingPixel(image: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^[01](px)?$/.test(attribute(image, name).trim()))
}

/** The addresses of a `srcset`, the largest first. */
export function readSrcset(srcset: string): string[] {
  const candidate = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g
  return Array.from(srcset.matchAll(candidate), (match) => ({
    address: match[1] ?? '',
    size: Number(match[2] ?? 1),
  }))
    .sort((a, b) => b.size - a.size)
    .map(({ address }) => address)
}

function sourcesOfPicture(image: HtmlElement): string[] {
  const parent = image.parentNode
  if (!parent || !('tagName' in parent) || parent.tagName !== 'picture') return []
  const sets: string[] = []
  for (const child of parent.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'source') continue
    const type = attribute(child, 'type')
    if (type !== '' && !SHOWABLE.test(type)) continue
    sets.push(attribute(child, 'srcset'), attribute(child, 'data-srcset'))
  }
  return largestFirst(sets)
}

function largestFirst(sets: string[]) {
  return sets.flatMap((set) => readSrcset(set).slice(0, 2))
}

function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}
