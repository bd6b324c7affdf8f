/** Whether an element is one that a selector means. */
export type Matcher = (element: Element) => boolean

const PART =
  /^(?:([a-z][\w-]*)|\.([\w-]+)|#([\w-]+)|\[\s*([\w-]+)\s*(?:([*^$~|]?)=\s*(?:"([^"\\]*)"|'([^'\\]*)'|([\w-]+))\s*)?\])/i
const NOT = /^:not\(([^()]+)\)/

/**
 * What a selector means, where it is a list of names, classes, ids and attributes, by themselves or
 * somewhere within each other; null for one of any other kind.
 */
export function simpleSelector(selector: string): Matcher | null {
  const matchers = selector.split(',').map((each) => readNested(each.trim()))
  const known = matchers.filter((matcher) => matcher !== null)
  if (known.length < matchers.length) return null
  const [only] = known
  if (known.length === 1 && only) return only
  return (element) => known.some((matches) => matches(element))
}

function readNested(selector: string): Matcher | null {
  if (!/\s/.test(selector)) return readCompound(selector)
  // White space inside an attribute's value leaves half an attribute on either side, which is none.
  const levels = selector.split(/\s+/).map(readCompound)
  const known = levels.filter((level) => level !== null)
  const last = known.pop()
  if (!last || known.length + 1 < levels.length) return null
  return (element) => last(element) && isWithin(element, known)
}

/** Whether elements around an element are what is wanted of them, the last one nearest. */
function isWithin(element: Element, wanted: readonly Matcher[]): boolean {
  let left = wanted.length
  for (let at = element.parentElement; at && left > 0; at = at.parentElement) {
    if (wanted[left - 1]?.(at)) left -= 1
  }
  return left === 0
}

function readCompound(compound: string): Matcher | null {
  const parts: Matcher[] = []
  let rest = compound
  while (rest !== '') {
    const not = NOT.exec(rest)
    const unwanted = not?.[1] === undefined ? null : readCompound(not[1].trim())
    const part = PART.exec(rest)
    if (not && unwanted) parts.push((element) => !unwanted(element))
    // A name stands first or not at all.
    else if (!part || (part[1] && parts.length > 0)) return null
    else parts.push(matcherOf(part))
    rest = rest.slice((not ?? part)?.[0].length ?? 0)
  }
  const [only] = parts
  if (parts.length === 1 && only) return only
  return parts.length === 0 ? null : (element) => parts.every((matches) => matches(element))
}

function matcherOf([, name, className, id, attribute, operator, ...values]: string[]): Matcher {
  if (name) {
    const lower = name.toLowerCase()
    return (element) => element.localName === lower
  }
  if (className) return (element) => hasWord(element.getAttribute('class'), className)
  if (id) return (element) => element.getAttribute('id') === id
  const value = values.find((each) => each !== undefined)
  const wanted = attribute ?? ''
  if (value === undefined) return (element) => element.hasAttribute(wanted)
  return (element) => {
    const given = element.getAttribute(wanted)
    return given !== null && compares(given, operator ?? '', value)
  }
}

function compares(given: string, operator: string, value: string): boolean {
  if (operator === '') return given === value
  if (value === '') return false
  switch (operator) {
    case '*':
      return given.includes(value)
    case '^':
      return given.startsWith(value)
    case '$':
      return given.endsWith(value)
    case '~':
      return hasWord(given, value)
    default:
      return given === value || given.startsWith(`${value}-`)
  }
}

function hasWord(words: string | null, word: string) {
  if (!words?.includes(word)) return false
  return words.split(/\s+/).includes(word)
}
