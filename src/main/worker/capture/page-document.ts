import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import type { HtmlDocument } from '#core/clip/parse-html'
import { quickenSelectors } from './quick-selectors'

/**
 * Makes DOMs of a parsed page, each call a new one. linkedom alone does not read HTML as a browser
 * does; what parse5 prints, it reads right.
 */
export function documentMaker(page: HtmlDocument): () => Document {
  const html = serialize(page).replace(/^<!doctype[^>]*>/i, '')
  return () => {
    const { document } = parseHTML(`<!doctype html>${html}`)
    quickenSelectors(document)
    return document
  }
}
