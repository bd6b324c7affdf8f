import {
  elementOf,
  isElement,
  withChildren,
  type ArticleElement,
  type ArticleNode,
} from '../clip/article-tree'
import { withoutTracking } from '../clip/canonical-url'
import { printArticle } from '../clip/print-article'
import { readArticle } from '../clip/read-article'
import { noteTitle, type Note } from '../note/note'
import type { ExportedClip } from './exported-clip'

/** What was taken out before sharing, and how often. */
export type Removed = {
  /** Parts of addresses that follow a reader about. */
  tracking: number
  /** Places on this computer. */
  paths: number
  /** What pictures say of where and with what they were taken. */
  pictures: number
  /** What it was, and of which clip, note or picture; the first of very much. */
  listed: readonly { of: string; words: string }[]
}

const MOST_LISTED = 500

export const NOTHING_REMOVED: Removed = { tracking: 0, paths: 0, pictures: 0, listed: [] }

const LOCAL_PATH =
  /(?:file:\/\/\/?[^\s)"'<>\]]+|(?<![\w/.:])\/(?:home|Users|root)\/[^\s)"'<>\],;]+|(?<!\w)[A-Za-z]:\\Users\\[^\s)"'<>\],;]+)/g
const PLACE_TAKEN_OUT = '(a place on a computer)'
const ADDRESS = /https?:\/\/[^\s)"'<>\]]{1,4000}/g

/** A clip as it can be given to others, and what was taken out of it. Its article's words are left as they are. */
export function sharedClip(exported: ExportedClip): { exported: ExportedClip; removed: Removed } {
  const { clip, articleHtml } = exported
  const tally = new Tally(clip.title)
  const url = clip.url === null ? null : tally.address(clip.url)
  const shared = {
    ...clip,
    // A page that was opened from a folder has no address to share.
    url: url !== null && /^https?:/i.test(url) ? url : null,
    versions: clip.versions.map((version) => ({ ...version, fileName: null })),
    highlights: clip.highlights.map((each) => ({ ...each, note: tally.text(each.note) })),
  }
  const article = printArticle(tally.article(readArticle(articleHtml)))
  return { exported: { ...exported, clip: shared, articleHtml: article }, removed: tally.removed }
}

/** A note as it can be given to others, and what was taken out of it. */
export function sharedNote(note: Note): { note: Note; removed: Removed } {
  const tally = new Tally(noteTitle(note))
  return { note: { ...note, body: tally.text(note.body) }, removed: tally.removed }
}

/** Both sums of what was taken out. */
export function bothRemoved(a: Removed, b: Removed): Removed {
  return {
    tracking: a.tracking + b.tracking,
    paths: a.paths + b.paths,
    pictures: a.pictures + b.pictures,
    listed: [...a.listed, ...b.listed].slice(0, MOST_LISTED),
  }
}

class Tally {
  removed = NOTHING_REMOVED

  constructor(private readonly of: string) {}

  address(address: string): string {
    if (/^file:/i.test(address)) {
      this.#take('paths', address)
      return ''
    }
    const plain = withoutTracking(address)
    if (plain !== address) this.#take('tracking', trackingOf(address, plain))
    return plain
  }

  text(text: string): string {
    const withoutPaths = text.replace(LOCAL_PATH, (path) => {
      this.#take('paths', path)
      return PLACE_TAKEN_OUT
    })
    return withoutPaths.replace(ADDRESS, (address) => this.address(address))
  }

  article(article: ArticleElement): ArticleElement {
    const shared = (node: ArticleNode): ArticleNode => {
      if (!isElement(node)) return node
      const href = node.attributes.get('href')
      const children = node.childNodes.map(shared)
      if (href === undefined) return withChildren(node, children)
      const attributes = new Map(node.attributes).set('href', this.address(href))
      return elementOf(node.nodeName, children, attributes)
    }
    return withChildren(article, article.childNodes.map(shared))
  }

  #take(what: 'tracking' | 'paths', words: string) {
    const one = { ...NOTHING_REMOVED, [what]: 1, listed: [{ of: this.of, words }] }
    this.removed = bothRemoved(this.removed, one)
  }
}

// The names of what follows a reader tell more than a long address.
function trackingOf(address: string, plain: string): string {
  const names = (each: string) =>
    Array.from(each.matchAll(/[?&]([^=&#]{1,80})/g), ([, name = '']) => name)
  const kept = new Set(names(plain))
  const gone = names(address).filter((name) => !kept.has(name))
  return `${gone.join(', ') || 'tracking'} in ${plain}`
}
