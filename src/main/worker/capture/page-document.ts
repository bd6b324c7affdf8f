import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import type { HtmlDocument } from '#core/clip/parse-html'
import { quickenSelectors } from './quick-selectors'

// Libraries look at each place of such a run for where a longer one begins, which takes time squared and worse.
const LONG_RUN = /(?:&nbsp;|\s){200,}|\d{400,}/g
const LONG_SET = / [a-z-]*srcset="[^"]{4000,}"/g

/**
 * Makes DOMs of a parsed page, each call a new one. linkedom alone does not read HTML as a browser
 * does; what parse5 prints, it reads right. What no article has, runs of spaces or digits and lists of pictures
 * without end, is not in them.
 */
export function documentMaker(page: HtmlDocument): () => Document {
  const html = serialize(page)
    .replace(/^<!doctype[^>]*>/i, '')
    .replace(LONG_SET, '')
    .replace(LONG_RUN, ' ')
  return () => {
    const { document } = parseHTML(`<!doctype html>${html}`)
    quickenSelectors(document)
    return document
  }
}
