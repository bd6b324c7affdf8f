import type { Source } from '#core/clip/captured-page'
import type { Messages } from '#core/messages/messages-of'

/** As many as can be clipped at once; and letters of the longest address. */
export const MOST_ADDRESSES = 10_000
const LONGEST_ADDRESS = 8_192

/** What a pasted text is: addresses where every line is one, else a page where it came as one, else a text. */
export function sourcesOfText(text: string, html: string | null): Source[] {
  const lines = text.split(/\s+/, MOST_ADDRESSES + 2).filter((line) => line !== '')
  if (lines.length === 0) return []
  if (lines.every(isAddress)) return lines.map((line) => ({ kind: 'url', url: withScheme(line) }))
  if (html !== null) return [{ kind: 'html', html, url: null }]
  return /^\s*<(!doctype|html|head|body|article)\b/i.test(text)
    ? [{ kind: 'html', html: text, url: null }]
    : [{ kind: 'text', text }]
}

/** What will happen with it, in words. */
export function whatItIs(sources: readonly Source[], words: Messages['adding']): string {
  const [first] = sources
  if (!first) return words.dropHint
  switch (first.kind) {
    case 'url':
      return addressesAre(sources.length, words)
    case 'original':
    case 'rendered':
    case 'html':
      return words.page
    case 'text':
      return words.text
    case 'file':
    case 'bytes':
      return words.aFile
  }
}

function addressesAre(number: number, words: Messages['adding']) {
  if (number > MOST_ADDRESSES) return words.tooManyAddresses(MOST_ADDRESSES)
  return number === 1 ? words.address : words.addresses(number)
}

function isAddress(word: string) {
  if (word.length > LONGEST_ADDRESS) return false
  if (/^https?:\/\//i.test(word)) return URL.canParse(word)
  return /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(word)
}

function withScheme(address: string) {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`
}
