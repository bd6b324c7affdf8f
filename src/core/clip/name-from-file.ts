import { settleLine } from '../text/settle-words'

/** A title made of a file's name, without its folder and extension; null when nothing is left. */
export function nameFromFile(fileName: string | null): string | null {
  const base = (fileName ?? '').split(/[\\/]/).at(-1) ?? ''
  const words = settleLine(base.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_+]+/g, ' '))
  return /[\p{L}\p{N}]/u.test(words) ? words.slice(0, 200) : null
}

const LONGEST_TITLE = 120

/** A title made of how a text begins: its first sentence, cut between words when it is long. */
export function nameFromWords(text: string): string | null {
  const begins = text.trimStart().slice(0, 50 * LONGEST_TITLE)
  const line = settleLine(begins.split('\n', 1)[0] ?? '')
  if (!/[\p{L}\p{N}]/u.test(line)) return null
  const sentence = /^.{8,}?[.!?。！？](?=\s|$|[^\p{L}\p{N}])/u.exec(line)?.[0] ?? line
  const whole = sentence.replace(/[.。]$/, '')
  if (whole.length <= LONGEST_TITLE) return whole
  const cut = whole.slice(0, LONGEST_TITLE)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`
}
