import { readCanonicalText } from '../text/canonical-text'
import { settleText } from '../text/settle-text'
import { elementOf, type ArticleElement, type ArticleNode } from './article-tree'
import { dropFurniture } from './drop-furniture'
import { dropRepeatedHeadline } from './drop-repeated-headline'
import type { Metadata } from './metadata'
import { nestArticle } from './nest-article'
import { bodyOf, parseHtml, type HtmlElement } from './parse-html'
import { placePictures } from './place-pictures'
import { printArticle } from './print-article'
import { sanitizeArticle } from './sanitize-article'

/** What is known of a page before its article is cleaned. */
export type Around = Pick<Metadata, 'authors' | 'publishedAt' | 'modifiedAt'> & {
  base: string | null
  titles: readonly string[]
}

/** The HTML an extractor chose, as a clean article whose pictures are still to be fetched. */
export function cleanArticle(html: string, around: Around): ArticleElement {
  const body = bodyOf(parseHtml(`<!doctype html><body>${html}`))
  return body ? cleanBody(body, around) : elementOf('article', [])
}

/** A page's body with only its article left in it, as a clean article whose pictures are still to be fetched. */
export function cleanBody(body: HtmlElement, around: Around): ArticleElement {
  // First, so that nothing after it ever meets what is not allowed.
  const safe = sanitizeArticle(body, around.base)
  // Furniture before the headline: a "Pages" line above it would hide that it is the first.
  return dropRepeatedHeadline(dropFurniture(safe), around)
}

/** Any HTML as an article of allowed parts only. */
export function articleFromHtml(html: string, base: string | null): ArticleElement {
  const body = bodyOf(parseHtml(`<!doctype html><body>${html}`))
  return body ? sanitizeArticle(body, base) : elementOf('article', [])
}

export type FinishedArticle = { articleHtml: string; articleText: string }

/**
 * A clean article as it is kept: HTML that any parser reads back as the same tree, and the canonical
 * text of that tree.
 */
export function finishArticle(
  article: ArticleElement,
  storedAt: (wanted: readonly string[]) => string | null,
): FinishedArticle {
  // Pictures before nesting and settling: a block that only held a lost picture is empty by now.
  const pictured = placePictures(article, storedAt)
  // Nesting before settling: white space is folded over blocks, so the blocks must be final.
  const settled = settleText(nestArticle(pictured))
  return {
    articleHtml: printArticle(settled),
    articleText: readCanonicalText<ArticleNode>(settled).text,
  }
}
