const NARROW = '5ch'
const LONG = 'hyphenation'

/**
 * Whether words of a language can be divided at the ends of lines. Chromium does it by rules of the system, and only
 * some systems have any.
 */
export function dividesWords(language: string): boolean {
  const line = document.createElement('div')
  line.lang = language
  line.textContent = LONG
  Object.assign(line.style, { position: 'absolute', visibility: 'hidden', inlineSize: NARROW })
  document.body.append(line)
  const heightWith = (hyphens: string) => {
    line.style.hyphens = hyphens
    return line.offsetHeight
  }
  const isDivided = heightWith('auto') > heightWith('manual')
  line.remove()
  return isDivided
}
