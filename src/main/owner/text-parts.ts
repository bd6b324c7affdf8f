const LONGEST = 64 * 1024

/** A text in parts that each fit in a message, none of which ends within a character. */
export function* textParts(text: string, longest = LONGEST): Generator<string> {
  for (let from = 0; from < text.length;) {
    let end = Math.min(text.length, from + longest)
    const isFirstHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800
    if (isFirstHalf && end < text.length && end - 1 > from) end--
    yield text.slice(from, end)
    from = end
  }
}
