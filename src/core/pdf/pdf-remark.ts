import { sentence, type Sentence } from '../messages/sentence'

type Read = {
  pages: number
  read: number
  unreadable: readonly string[]
  stopped: 'many' | 'slow' | null
  hasText: boolean
}

/** What of a PDF is not in its article; null where all of it is. */
export function pdfRemark({ pages, read, unreadable, stopped, hasText }: Read): Sentence | null {
  if (stopped) return sentence(stopped === 'many' ? 'pdfVeryLong' : 'pdfVerySlow', read, pages)
  if (unreadable.length > NAMED) {
    return sentence('pdfMorePagesUnread', pages, unreadable.slice(0, NAMED).join(', '))
  }
  if (unreadable.length > 0) return sentence('pdfPagesUnread', pages, unreadable.join(', '))
  return hasText ? null : sentence('pdfOfPictures')
}

const NAMED = 10
