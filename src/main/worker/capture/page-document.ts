import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import type { HtmlDocument } from '#core/clip/parse-html'
import { quickenSelectors } from './quick-selectors'

/** Libraries look at each place of such a run for where a longer one begins, which takes time squared. */
const LONG_RUN = /\s{400,}|\d{400,}/g

/**
 * Makes DOMs of a parsed page, each call a new one. linkedom alone does not read HTML as a browser
 * does; what parse5 prints, it reads right. No run of spaces or digits in them is longer than any article's.
 */
export function documentMaker(page: HtmlDocument): () => Document {
  const html = serialize(page)
    .replace(/^<!doctype[^>]*>/i, '')
    .replace(LONG_RUN, (run) => run.slice(0, 400))
  return () => {
    const { document } = parseHTML(`<!doctype html>${html}`)
    quickenSelectors(document)
    return document
  }
}
