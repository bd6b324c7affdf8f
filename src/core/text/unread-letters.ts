/** Stands where letters are that are not read: it is of no word, and shown nowhere. It is private to programs, so no text means it. */
const UNREAD = '\ue000'
const WORD = /[\p{L}\p{N}]/u

type Span = { start: number; end: number }

/** A text in which what stands in these spans is not read. Every other letter stands where it stood. */
export function withUnread(text: string, spans: readonly Span[]): string {
  let at = 0
  let read = ''
  for (const { start, end } of spans) {
    // Between two words there has to be something.
    const isBetween = WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(end))
    read += text.slice(at, start) + (isBetween ? ' ' : UNREAD).repeat(end - start)
    at = end
  }
  return read + text.slice(at)
}

/** A text without its unread letters, and where these spans of it, sorted, are then. */
export function withoutUnread<S extends Span>(
  text: string,
  spans: readonly S[],
): { text: string; spans: S[] } {
  if (!text.includes(UNREAD)) return { text, spans: [...spans] }
  const before = (place: number) => text.slice(0, place).split(UNREAD).length - 1
  return {
    text: text.replaceAll(UNREAD, ''),
    spans: spans.map((span) => ({
      ...span,
      start: span.start - before(span.start),
      end: span.end - before(span.end),
    })),
  }
}
