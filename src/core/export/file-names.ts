const LONGEST = 120
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Gives each title a file name of its own, safe on every system and inside `[[ ]]`, without an ending. */
export class FileNames {
  readonly #taken = new Set<string>()

  /** Names that are in use already are not given again. */
  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name.toLowerCase())
  }

  nameFor(title: string): string {
    const name = safeFileName(title)
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${name} (${number})`
      if (this.#taken.has(numbered.toLowerCase())) continue
      this.#taken.add(numbered.toLowerCase())
      return numbered
    }
  }
}

/** A title as a file name: without signs that some system, or a wiki link, gives a meaning of its own. */
export function safeFileName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = Array.from(words).slice(0, LONGEST).join('')
  const name = short.replace(/^[. ]+|[. ]+$/g, '').trim()
  return name === '' || RESERVED.test(name) ? `Untitled ${name}`.trim() : name
}
