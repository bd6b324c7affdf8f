/** A text that is not the YAML this reader knows. */
export class UnknownYaml extends Error {
  override readonly name = 'UnknownYaml'
}

/** So deep may values lie in one another. */
export const DEEPEST = 40

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t', N: '\x85', _: '\xa0' },
  ...{ L: '\u2028', P: '\u2029' },
}
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** What a plain scalar means: nothing, a truth, a number that JSON would write the same, or its own words. */
export function plainValue(text: string): unknown {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  return text !== '-0' && String(Number(text)) === text && Number.isFinite(Number(text))
    ? Number(text)
    : text
}

/** Reads values within a line: quoted words, `[lists]`, `{maps}` and plain words. */
export class FlowReader {
  #at = 0

  constructor(private readonly text: string) {}

  /** The one value that the text is, a comment after it aside. */
  whole(): unknown {
    const value = this.#value(0, /^(?:\s#|$)/)
    this.#skipSpace()
    const rest = this.text.slice(this.#at)
    if (rest !== '' && !rest.startsWith('#')) throw new UnknownYaml(rest)
    return value
  }

  /** The quoted words that the text begins with, and where they end. */
  quoted(): { value: string; end: number } {
    const value = this.#quoted()
    return { value, end: this.#at }
  }

  #value(depth: number, end: RegExp): unknown {
    if (depth > DEEPEST) throw new UnknownYaml('It lies too deep.')
    this.#skipSpace()
    switch (this.text[this.#at]) {
      case '"':
      case "'":
        return this.#quoted()
      case '[':
        return this.#list(depth)
      case '{':
        return this.#map(depth)
      default:
        return plainValue(this.#plain(end))
    }
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = []
    this.#at++
    while (!this.#takes(']')) {
      items.push(this.#value(depth + 1, /^(?:[,\]]|\s#|$)/))
      if (!this.#takes(',') && !this.#isAt(']')) throw new UnknownYaml('A list does not end.')
    }
    return items
  }

  #map(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    this.#at++
    while (!this.#takes('}')) {
      const isQuoted = this.#isAt('"') || this.#isAt("'")
      const key = isQuoted ? this.#quoted() : this.#plain(/^(?:[,}]|:(?:[\s,}]|$)|$)/)
      const value = this.#takes(':') ? this.#value(depth + 1, /^(?:[,}]|\s#|$)/) : null
      entries.push([key, value])
      if (!this.#takes(',') && !this.#isAt('}')) throw new UnknownYaml('A map does not end.')
    }
    return Object.fromEntries(entries)
  }

  #plain(end: RegExp): string {
    const from = this.#at
    if (/^[&*!|>%@`]/.test(this.text.slice(from))) throw new UnknownYaml(this.text)
    while (this.#at < this.text.length && !end.test(this.text.slice(this.#at, this.#at + 2))) {
      this.#at++
    }
    return this.text.slice(from, this.#at).trim()
  }

  #quoted(): string {
    const quote = this.text[this.#at++]
    let value = ''
    for (;;) {
      const letter = this.text[this.#at++]
      if (letter === undefined) throw new UnknownYaml('Quotes do not end.')
      if (letter !== quote) value += quote === '"' && letter === '\\' ? this.#escaped() : letter
      else if (quote === "'" && this.text[this.#at] === "'") value += this.text[this.#at++]
      else return value
    }
  }

  #escaped(): string {
    const letter = this.text[this.#at++] ?? ''
    const plain = ESCAPES[letter]
    if (plain !== undefined) return plain
    const length = HEX_LENGTH[letter] ?? 0
    const digits = this.text.slice(this.#at, this.#at + length)
    const code = Number.parseInt(digits, 16)
    if (length === 0 || !/^[0-9a-f]+$/i.test(digits) || digits.length < length || code > 0x10ffff) {
      throw new UnknownYaml(`\\${letter}`)
    }
    this.#at += length
    return length === 8 ? String.fromCodePoint(code) : String.fromCharCode(code)
  }

  #takes(letter: string): boolean {
    const isThere = this.#isAt(letter)
    if (isThere) this.#at++
    return isThere
  }

  #isAt(letter: string): boolean {
    this.#skipSpace()
    return this.text[this.#at] === letter
  }

  #skipSpace() {
    while (/^\s/.test(this.text[this.#at] ?? '')) this.#at++
  }
}
