import { bodyOf, parseHtml } from '../clip/parse-html'
import { markdownBlocks } from './markdown-blocks'
import type { PlaceOfPicture } from './markdown-inline'

/** An article as blocks of Markdown, to be set with an empty line between them. */
export function articleMarkdown(articleHtml: string, place: PlaceOfPicture): string[] {
  const body = bodyOf(parseHtml(`<!doctype html><body>${articleHtml}`))
  return body ? markdownBlocks(body, place) : []
}
