import { elementsOf, type ArticleElement } from '#core/clip/article-tree'
import type { CapturedPicture } from '#core/clip/captured-page'
import { pictureAddress } from '#core/clip/picture-address'
import { pictureExtension } from '#core/clip/picture-type'
import type { MissingPicture } from '#core/clip/version'
import { looksLikeSvg, safeSvg } from '#core/clip/safe-svg'
import { inEnglish, sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError, sentenceOf } from '#core/problem'
import type { Bytes, CaptureTools } from './capture-tools'
import { findPicture, type PictureShelf } from './find-picture'

export type GatheredPictures = {
  pictures: CapturedPicture[]
  missing: MissingPicture[]
  /** The address in the article of a picture that was wanted at these places; null when it is missing. */
  storedAt(wanted: readonly string[]): string | null
}

const MOST_PICTURES = 200
const MOST_BYTES = 300 * 1024 * 1024
const TOO_MANY = sentence('picturesTooMany', MOST_PICTURES)
const TOO_LARGE = sentence('picturesTooLarge')
const AT_ONCE = 4
const MOST_TRIES = 3

/** Every picture of an article fetched, each once by its content, with a reason for each that could not be had. */
export async function gatherPictures(
  article: ArticleElement,
  shelf: PictureShelf,
  tools: CaptureTools,
  signal?: AbortSignal,
): Promise<GatheredPictures> {
  const wishes = distinctWishes(article)
  // One place for each wish, so that the order is the article's and not the network's.
  const found: Found[] = wishes.map(() => ({ reason: TOO_MANY }))
  const queue = wishes.slice(0, MOST_PICTURES).entries()
  let size = 0
  const work = async () => {
    for (const [at, wish] of queue) {
      if (signal?.aborted) throw new NotebookError('cancelled', sentence('captureCancelled'))
      const result =
        size > MOST_BYTES ? { reason: TOO_LARGE } : await findFirst(wish, shelf, tools, signal)
      if ('bytes' in result) size += result.bytes.byteLength
      found[at] = result
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return sortOut(wishes, found, tools)
}

function sortOut(
  wishes: readonly (readonly string[])[],
  found: readonly Found[],
  tools: CaptureTools,
): GatheredPictures {
  const pictures = new Map<string, CapturedPicture>()
  const addresses = new Map<string, string>()
  const missing: GatheredPictures['missing'] = []
  for (const [at, wish] of wishes.entries()) {
    const result = found[at] ?? { reason: TOO_MANY }
    if ('reason' in result) {
      missing.push({ from: nameOf(wish), reason: inEnglish(result.reason), said: result.reason })
      continue
    }
    const sha256 = tools.sha256(result.bytes)
    const picture = pictures.get(sha256) ?? { ...result, sha256 }
    pictures.set(sha256, picture)
    addresses.set(keyOf(wish), pictureAddress(picture))
  }
  return {
    pictures: [...pictures.values()],
    missing,
    storedAt: (wanted) => addresses.get(keyOf(wanted)) ?? null,
  }
}

type Found = { bytes: Bytes; from: string; extension: string } | { reason: Sentence }

/** The best of the places a picture may be found at, the next one when that fails. */
async function findFirst(
  wish: readonly string[],
  shelf: PictureShelf,
  tools: CaptureTools,
  signal: AbortSignal | undefined,
): Promise<Found> {
  let reason = sentence('pictureUnnamed')
  for (const wanted of wish.slice(0, MOST_TRIES)) {
    try {
      const { bytes, from } = await findPicture(wanted, shelf, tools, signal)
      const picture = showable(bytes)
      if (picture) return { ...picture, from }
      reason = sentence('pictureOfOtherKind')
    } catch (thrown) {
      reason = sentenceOf(thrown)
    }
  }
  return { reason }
}

/** A drawing is kept without what could run or lead out of it. */
function showable(bytes: Bytes): { bytes: Bytes; extension: string } | null {
  const extension = pictureExtension(bytes)
  if (extension) return { bytes, extension }
  const drawing = looksLikeSvg(bytes) ? safeSvg(new TextDecoder().decode(bytes)) : null
  return drawing === null ? null : { bytes: new TextEncoder().encode(drawing), extension: 'svg' }
}

function distinctWishes(article: ArticleElement): (readonly string[])[] {
  const wishes = new Map<string, readonly string[]>()
  for (const { nodeName, wanted } of elementsOf(article)) {
    if (nodeName === 'img' && !wishes.has(keyOf(wanted))) wishes.set(keyOf(wanted), wanted)
  }
  return [...wishes.values()]
}

function keyOf(wanted: readonly string[]) {
  return wanted.join('\n')
}

/** The address to show for a picture: one of the web before one that was written into the page. */
function nameOf(wish: readonly string[]) {
  return (wish.find((wanted) => !wanted.startsWith('data:')) ?? wish[0] ?? '').slice(0, 2000)
}
