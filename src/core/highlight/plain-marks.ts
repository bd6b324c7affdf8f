const SINGLE_QUOTE = /[‘’‚‛′‹›ʼ`´＇]/gu
const DOUBLE_QUOTE = /[“”„‟″«»＂]/gu
const DASH = /[‐‑‒–—―−]/gu
const SPACE = /\s/gu

/** The same text with one kind of single quote, double quote, dash and space; not longer or shorter. */
export function plainMarks(text: string): string {
  return text
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(DASH, '-')
    .replace(SPACE, ' ')
}

/** How many characters two texts begin with alike, whatever the kind of their marks. */
export function commonStart(a: string, b: string): number {
  const [one, other] = [plainMarks(a.slice(0, b.length)), plainMarks(b.slice(0, a.length))]
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** How many characters two texts end with alike, whatever the kind of their marks. */
export function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  const [one, other] = [plainMarks(a.slice(a.length - most)), plainMarks(b.slice(b.length - most))]
  let length = 0
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}
