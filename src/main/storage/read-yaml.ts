import { DEEPEST, FlowReader, UnknownYaml } from './yaml-flow'

type Line = { indent: number; text: string }

/**
 * Reads YAML as people and note editors write it in front matter: maps and lists by indent or in brackets, plain and
 * quoted words, `|` and `>`, comments. Throws `UnknownYaml` on what it does not know, as anchors and tags.
 */
export function readYaml(text: string): Record<string, unknown> {
  const lines = text.split('\n').map((line): Line => {
    const whole = line.replace(/\r$/, '')
    const bare = whole.trimStart()
    if (bare !== '' && whole.slice(0, whole.length - bare.length).includes('\t')) {
      throw new UnknownYaml('A tab is no indent.')
    }
    return { indent: whole.length - bare.length, text: bare }
  })
  const reader = new BlockReader(lines)
  const read = reader.whole()
  if (read === null) return {}
  if (Array.isArray(read) || typeof read !== 'object') throw new UnknownYaml('It is no map.')
  return Object.fromEntries(Object.entries(read))
}

class BlockReader {
  #at = 0

  constructor(private readonly lines: Line[]) {}

  whole(): unknown {
    const first = this.#next()
    const value = first ? this.#block(first.indent, 0) : null
    if (this.#next()) throw new UnknownYaml('The indent does not fit.')
    return value
  }

  // The next line that says something.
  #next(): Line | undefined {
    while (this.#at < this.lines.length && /^(?:#|$)/.test(this.lines[this.#at]?.text ?? '')) {
      this.#at++
    }
    return this.lines[this.#at]
  }

  #block(indent: number, depth: number): unknown {
    if (depth > DEEPEST) throw new UnknownYaml('It lies too deep.')
    if (isItem(this.#next())) return this.#list(indent, depth)
    return keyIn(this.#next()?.text ?? '') ? this.#map(indent, depth) : this.#words('', indent - 1)
  }

  #list(indent: number, depth: number): unknown[] {
    const items: unknown[] = []
    for (let line = this.#next(); isItem(line) && line.indent === indent; line = this.#next()) {
      const rest = line.text.slice(1).trimStart()
      const inner = indent + line.text.length - rest.length
      if (rest !== '' && !rest.startsWith('#') && (keyIn(rest) || isItem({ indent, text: rest }))) {
        // A map or list that begins beside the dash.
        this.lines[this.#at] = { indent: inner, text: rest }
        items.push(this.#block(inner, depth + 1))
      } else {
        this.#at++
        items.push(this.#value(rest, indent, depth))
      }
    }
    return items
  }

  #map(indent: number, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      const found = keyIn(line.text)
      if (!found) throw new UnknownYaml(line.text)
      this.#at++
      const next = this.#next()
      const isListBelow = isItem(next) && next.indent === indent && isNothing(found.rest)
      const value = isListBelow
        ? this.#list(indent, depth + 1)
        : this.#value(found.rest, indent, depth)
      entries.push([found.key, value])
    }
    return Object.fromEntries(entries)
  }

  // What stands behind a key or a dash, and below it.
  #value(rest: string, indent: number, depth: number): unknown {
    if (isNothing(rest)) {
      const below = this.#next()
      return below && below.indent > indent ? this.#block(below.indent, depth + 1) : null
    }
    const header = /^([|>])([+-]?)\s*(?:#.*)?$/.exec(rest)
    if (header) return this.#text(indent, header[1] === '>', header[2] ?? '')
    return this.#words(rest, indent)
  }

  #words(first: string, indent: number): unknown {
    const words = [first, ...this.#continued(indent)].join(' ').trim()
    return new FlowReader(words.replace(/ \n ?/g, '\n')).whole()
  }

  // Words that go on in lines that are set further in.
  #continued(indent: number): string[] {
    const more: string[] = []
    for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
      if (line.text === '') {
        const next = this.#afterBlanks()
        if ((this.lines[next]?.indent ?? -1) <= indent) break
        for (; this.#at < next; this.#at++) more.push('\n')
        continue
      }
      // Many end a list in brackets where it began.
      const isEnd = line.indent === indent && /^[\]}]/.test(line.text)
      if (line.indent <= indent && !isEnd) break
      more.push(line.text)
      this.#at++
    }
    return more
  }

  #afterBlanks(): number {
    let at = this.#at
    while (this.lines[at]?.text === '') at++
    return at
  }

  #text(indent: number, isFolded: boolean, end: string): string {
    const own: Line[] = []
    for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
      if (line.text !== '' && line.indent <= indent) break
      own.push(line)
      this.#at++
    }
    const inner = own.find(({ text }) => text !== '')?.indent ?? 0
    const lines = own.map(({ indent: at, text }) =>
      text === '' ? '' : ' '.repeat(Math.max(0, at - inner)) + text,
    )
    const text = isFolded ? folded(lines) : lines.join('\n')
    const words = withoutLastLines(text)
    if (end === '-' || words === '') return words
    return end === '+' ? `${text}\n` : `${words}\n`
  }
}

// One line break is a space, more of them are one less.
function folded(lines: readonly string[]) {
  return lines
    .join('\n')
    .replace(/(\S)\n(?=[^\s])/g, '$1 ')
    .replace(/(\S)\n(\n+)(?=\S)/g, '$1$2')
}

// By hand, for a pattern would begin anew at each line of a long run of empty ones.
function withoutLastLines(text: string) {
  let end = text.length
  while (text[end - 1] === '\n') end--
  return text.slice(0, end)
}

function isNothing(rest: string) {
  return rest === '' || rest.startsWith('#')
}

function isItem(line: Line | undefined): line is Line {
  return line !== undefined && /^-(?:\s|$)/.test(line.text)
}

function keyIn(text: string): { key: string; rest: string } | null {
  if (/^["']/.test(text)) {
    const { value, end } = new FlowReader(text).quoted()
    const rest = /^\s*:(?:\s+|$)(.*)$/.exec(text.slice(end))
    return rest && { key: value, rest: rest[1] ?? '' }
  }
  const plain =
    /^([^\s#&*!|>%@`{}[\],"'-](?:[^:#]|:(?=\S)|(?<=\S)#)*?|-(?=\S)[^:#]*?)\s*:(?:\s+(.*))?$/.exec(
      text,
    )
  return plain && { key: plain[1] ?? '', rest: plain[2] ?? '' }
}
