const LONGEST = 120
/** Bytes of UTF-8: file systems take 255, with the number and the ending. */
const MOST_BYTES = 200
/** Windows opens a device by these, whatever ending they have. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i

/** Gives each title a file name of its own, safe on every system and inside `[[ ]]`, without an ending. */
export class FileNames {
  readonly #taken = new Set<string>()
  /** The number to try next for a name, so that thousands of one title do not try each other's. */
  readonly #next = new Map<string, number>()

  /** Names that are in use already are not given again. */
  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name.toLowerCase())
  }

  nameFor(title: string): string {
    const name = safeFileName(title)
    const key = name.toLowerCase()
    for (let number = this.#next.get(key) ?? 1; ; number++) {
      const numbered = number === 1 ? name : `${name} (${number})`
      if (this.#taken.has(numbered.toLowerCase())) continue
      this.#taken.add(numbered.toLowerCase())
      this.#next.set(key, number + 1)
      return numbered
    }
  }
}

/** A title as a file name: without signs that some system, or a wiki link, gives a meaning of its own. */
export function safeFileName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = beginningOf(words)
  const name = short.replace(/^[. ]+|[. ]+$/g, '').trim()
  return name === '' || RESERVED.test(name) ? `Untitled ${name}`.trim() : name
}

// Between two signs, so that none is cut in two.
function beginningOf(words: string): string {
  let name = ''
  let bytes = 0
  for (const sign of Array.from(words.slice(0, 2 * LONGEST)).slice(0, LONGEST)) {
    bytes += bytesOf(sign)
    if (bytes > MOST_BYTES) break
    name += sign
  }
  return name
}

function bytesOf(sign: string) {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
