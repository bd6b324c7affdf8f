type Read = {
  pages: number
  read: number
  unreadable: readonly string[]
  stopped: 'many' | 'slow' | null
  hasText: boolean
}

/** What of a PDF is not in its article, in words; null where all of it is. */
export function pdfRemark({ pages, read, unreadable, stopped, hasText }: Read): string | null {
  if (stopped)
    return `${REASONS[stopped]}, so only the first ${read} of its ${pages} ${pages === 1 ? 'page' : 'pages'} can be read, searched and marked here. The original shows them all.`
  if (unreadable.length > 0) {
    const named = unreadable.slice(0, 10).join(', ')
    const more = unreadable.length > 10 ? ' and others' : ''
    return `This PDF is damaged: of its ${pages} pages, ${named}${more} could not be read as text. The original may still show them.`
  }
  return hasText
    ? null
    : 'This PDF holds pictures of pages, no text, so it can be looked at, but not searched or marked.'
}

const REASONS = {
  many: 'This PDF is very long',
  slow: 'This PDF takes very long to read',
}
