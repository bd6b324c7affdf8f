import { sentence, type Sentence } from '../messages/sentence'

/** The address of a page on the web as an export writes it; null for what no page has: `javascript:`, `about:`, a path. */
export function webPageAddress(written: string): string | null {
  const text = written.trim()
  if (text.length > 8192 || !/^https?:\/\//i.test(text)) return null
  try {
    return new URL(text).href === '' ? null : text
  } catch {
    return null
  }
}

/** Why something without an address of the web cannot be kept as a page. */
export function noAddress(written: string): Sentence {
  const shown = written.trim().slice(0, 120)
  return shown === '' ? sentence('noAddress') : sentence('notAnAddress', shown)
}
