import type { Source } from '#core/clip/captured-page'

/** What a pasted text is: addresses where every line is one, else a page where it came as one, else a text. */
export function sourcesOfText(text: string, html: string | null): Source[] {
  const lines = text.split(/\s+/).filter((line) => line !== '')
  if (lines.length === 0) return []
  if (lines.every(isAddress)) return lines.map((line) => ({ kind: 'url', url: withScheme(line) }))
  if (html !== null) return [{ kind: 'html', html, url: null }]
  return /^\s*<(!doctype|html|head|body|article)\b/i.test(text)
    ? [{ kind: 'html', html: text, url: null }]
    : [{ kind: 'text', text }]
}

/** What will happen with it, in words. */
export function whatItIs(sources: readonly Source[]): string {
  const [first] = sources
  if (!first) return 'You can also drop files, folders or links anywhere on the window.'
  switch (first.kind) {
    case 'url':
      return sources.length === 1
        ? 'The page at this address will be clipped.'
        : `${sources.length} pages will be clipped.`
    case 'original':
    case 'rendered':
    case 'html':
      return 'This page will be clipped.'
    case 'text':
      return 'This text will be kept as a clip.'
    case 'file':
    case 'bytes':
      return 'This file will be clipped.'
  }
}

function isAddress(word: string) {
  if (/^https?:\/\//i.test(word)) return URL.canParse(word)
  return /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(word)
}

function withScheme(address: string) {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`
}
