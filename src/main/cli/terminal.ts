import { problemOf } from '#core/problem'

/** A stream of the process, as far as a terminal needs it. */
export type Stream = {
  readonly isTTY?: boolean | undefined
  write: (text: string) => unknown
  on: (event: 'error', listen: (cause: NodeJS.ErrnoException) => void) => unknown
}

// Titles and texts come from pages, and a page may hold codes that move the cursor or the title.
// Line feed and tab stay.
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** Where the command line speaks: sentences for a person, or one JSON object a line. */
export class Terminal {
  readonly #closed = new Set<Stream>()

  constructor(
    private readonly out: Stream,
    private readonly err: Stream,
    readonly json: boolean,
  ) {
    for (const stream of [out, err]) {
      stream.on('error', (cause) => {
        // `| head` has seen enough. The work goes on, in silence.
        if (cause.code !== 'EPIPE') throw cause
        this.#closed.add(stream)
      })
    }
  }

  /** Whether somebody is looking, so that marks may be drawn. */
  get isWatched(): boolean {
    return this.out.isTTY === true
  }

  /** Tells a result: its words to a person, or the thing itself to a program. */
  tell(words: string, thing: unknown): void {
    if (this.json) this.object(thing)
    else this.say(words)
  }

  /** Says something to a person. */
  say(words: string): void {
    this.#write(this.out, `${words.replace(CONTROL, '')}\n`)
  }

  /** Says words with the stretches between these marks drawn bold, where somebody is looking. */
  sayMarked(parts: readonly { text: string; marked: boolean }[]): void {
    const line = parts.map(({ text, marked }) => {
      const plain = text.replace(CONTROL, '')
      return marked && this.isWatched ? `\x1b[1m${plain}\x1b[22m` : plain
    })
    this.#write(this.out, `${line.join('')}\n`)
  }

  /** Writes one object on a line of its own. */
  object(thing: unknown): void {
    this.#write(this.out, `${oneLine(thing)}\n`)
  }

  /** Says what went wrong: a sentence, or an object with an error. Never a stack trace. */
  fail(thrown: unknown, hint = ''): void {
    const { code, message } = problemOf(thrown)
    const sentence = `${message}${hint}`.replace(CONTROL, '')
    const error = { code, message }
    this.#write(this.err, this.json ? `${oneLine({ error })}\n` : `${sentence}\n`)
  }

  /** Says something beside the result: a warning, or how far things are. Programs are not told. */
  remark(words: string): void {
    if (!this.json) this.#write(this.err, `${words.replace(CONTROL, '')}\n`)
  }

  /** Passes on what a command said that runs elsewhere, and was made fit for a terminal there. */
  pass(stream: 'out' | 'err', text: string): void {
    this.#write(stream === 'out' ? this.out : this.err, text)
  }

  #write(stream: Stream, text: string) {
    if (!this.#closed.has(stream)) stream.write(text)
  }
}

// JSON leaves some control characters as they are; a terminal would obey them.
function oneLine(thing: unknown) {
  return JSON.stringify(thing).replace(
    CONTROL,
    (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
