import { settleLine } from '../text/settle-words'
import { decodeEntities } from './decode-entities'

const LONGEST = 80
/** No byline is longer, and reading one letter by letter must end. */
export const LONGEST_LINE = 3_000
const BY =
  /^(by|von|par|por|di|door|от|автор|written by|reported by|story by|words by|posted by|author|文|作者)[:\s]\s*/i
/** "MD", "Ph.D.", "FACLM": what stands behind a name after a comma. */
const DEGREE = /^(?:[A-Z]\.?){2,6}$|^Ph\.?D\.?$|^[A-Z]{1,3}-[A-Z]+( \d+)?$/
const NOBODY =
  /^(admin|administrator|staff|editor|editors|redaktion|unknown|anonymous|guest|null|undefined|author|redacción|web ?desk|none)$|出版社|编辑部|期刊|通讯社/i

/** The names in a byline: "By Ann Lee and Bob Ray" is two. What is not a name is left out. */
export function authorNames(byline: string): string[] {
  const line = decodeEntities(settleLine(byline)).replace(BY, '')
  if (line.length > LONGEST_LINE || /^https?:/i.test(line)) return []
  const names = line.split(
    /\s*(?:[;|•·、]|,(?!\s*(?:jr|sr|ph\.?d|md|m\.d)\b)|\s(?:and|und|et|y|e|en|и|&|with)\s)\s*/i,
  )
  return uniqueNames(names.map((name) => name.replace(BY, '').replace(/[\s.,–—-]+$/, '')))
}

/** Names told one by one, tidied, each once. */
export function uniqueNames(names: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const name of names.map(settleLine)) {
    if (isName(name) && !kept.has(name.toLowerCase())) kept.set(name.toLowerCase(), name)
  }
  return [...kept.values()].slice(0, 30)
}

function isName(name: string) {
  if (name.length < 2 || name.length > LONGEST || NOBODY.test(name)) return false
  if (DEGREE.test(name) || /^\w+:\s|\bon (facebook|twitter|instagram|x)$/i.test(name)) return false
  return /\p{L}/u.test(name) && !/https?:|@|\d{3}/.test(name) && name.split(' ').length <= 8
}
