import { readDate } from '../text/read-date'
import { isElsewhere } from './is-elsewhere'
import type { TextRun } from './text-runs'

const NAMED =
  /(?:^|[\s_-]|(?<=[a-z]))(?:[Aa]uthor|[Bb]yline|[Cc]reator|[Ww]riter|[Cc]ontributor)(?:s?(?:[\s_A-Z-]|$))/
const ABOUT_THEM = /bio|box|desc|role|job|title|image|img|avatar|social|follow|count|more/i

/** What stands in boxes that their class calls an author's, in order, without its dates. */
export function namedAuthors(runs: readonly TextRun[]): string[] {
  return runs.flatMap(({ words, element }) => {
    if (words.length < 4 || words.length > 100) return []
    const undated = words.split(/\s*[·•|]\s*/).filter((part) => readDate(part) === null)
    if (undated.length === 0) return []
    const names = [element, element.parentElement, element.parentElement?.parentElement].map(
      (each) => `${each?.getAttribute('class') ?? ''} ${each?.id ?? ''}`,
    )
    const [own = ''] = names
    if (!names.some((name) => NAMED.test(name)) || ABOUT_THEM.test(own)) return []
    return isElsewhere(element) ? [] : [undated.join(' · ')]
  })
}
