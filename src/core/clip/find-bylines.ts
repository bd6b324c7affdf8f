import { isElsewhere } from './is-elsewhere'
import type { TextRun } from './text-runs'

const AFTER = 40
const BEFORE = 15
const LONGEST = 120
const LONGEST_BLOCK = 400
/** "By", "Written by:", "Posted on 9 October by", "Author:" */
const LABEL =
  /^(?:(?:last )?(?:posted|published|updated|written)\b[^.!?]{0,60}\bby|(?:an? )?(?:article|story|post|blog|guest post|written|posted|published|reported|words|text|created|contributed|submitted|authored)\s+by|by|authors?\s?(?=[:：])|von|par|por|door|di|af|av|作者|автор|текст)(?:\s*[:：]\s*|\s+|$)/i
/** Of these, those that say it wherever they stand. */
const SIGNATURE = /^(?:article|written|posted|published|authored)\s+by\b/i
/** What goes on after a name: a day, a place, who else had a hand in it. */
const END =
  /\s(?:on|in|at|for|from)\s|[|·•–—]|\s-(?:\s|$)|\b(?:published|updated|posted|last|modified|reviewed|edited|photograph\w*|min)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|\d/i
const AND = /^(?:,|&|and|und|et|y|e|en|и|with)$/i

/** The bylines of a page, each without what it begins with: those beside the headline first. */
export type Bylines = { near: string[]; signed: string[] }

/** What lines that begin with "By" or "Author:" say, around the headline and, where they say it outright, anywhere. */
export function findBylines(runs: readonly TextRun[], headline: Element | null): Bylines {
  const at = headline ? runs.findIndex(({ element }) => headline.contains(element)) : -1
  const read = (places: readonly number[], label: RegExp) =>
    places.flatMap((place) => {
      const run = runs[place]
      if (!run || run.words.length > LONGEST || !label.test(run.words)) return []
      return isElsewhere(run.element, headline) || isProse(run.element) ? [] : bylineAt(runs, place)
    })
  const around =
    at < 0 ? [] : [...range(at + 1, at + AFTER), ...range(at - BEFORE, at - 1).reverse()]
  return { near: read(around, LABEL), signed: read([...runs.keys()], SIGNATURE) }
}

/** A paragraph may break a line before "by". */
function isProse(element: Element) {
  const block = element.closest('p, div, li, td, section, header, address') ?? element
  return (block.textContent?.length ?? 0) > LONGEST_BLOCK
}

// A name is often a link of its own: "By", "Ann Lee", "and", "Bob Ray".
function bylineAt(runs: readonly TextRun[], place: number): string[] {
  const words = runs[place]?.words ?? ''
  let byline = words.replace(LABEL, '').trim()
  let next = place + 1
  if (byline === '') byline = runs[next++]?.words ?? ''
  for (let and = runs[next]?.words; and; and = runs[next]?.words) {
    if (!AND.test(and) && !/(?:,|&|\sand)$/.test(byline)) break
    const name = AND.test(and) ? runs[next + 1]?.words : and
    byline = `${byline} ${AND.test(and) ? and : ''} ${name ?? ''}`
    next += AND.test(and) ? 2 : 1
    if (byline.length > LONGEST) break
  }
  const [name = ''] = byline.split(END, 1)
  const tidy = name.replace(/[\s,;:]+$/, '').trim()
  return tidy === '' ? [] : [tidy]
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step)
}
