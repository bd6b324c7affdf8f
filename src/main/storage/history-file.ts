import { join } from 'node:path'
import { Steps, type Made } from '#core/library/history-step'
import { makeFolder, replaceDurably } from './durable-file'
import { jsonFormat } from './json-format'
import { RecordFile, type Replace } from './record-file'

/** So many steps are kept from one start to the next, and of them the newest that take up so many characters. */
const MOST_STEPS = 100
const MOST_TEXT = 4_000_000
/** Milliseconds between one step and its writing, in which others may come: a batch is one step that grows. */
const SOON = 400

/** So many times as long as writing took is waited before the next, so that a step that grows for minutes holds nothing up. */
const REST = 25
/** Milliseconds that are waited at most. */
const LONGEST_REST = 5000

// On one line: it is written again and again, and read by nobody but us.
const format = { ...jsonFormat(Steps), encode: (steps: Steps) => `${JSON.stringify(steps)}\n` }
const replaceAny: Replace = (path, text) => replaceDurably(path, text)

/** What was done in a library and can be taken back, among the app's own files. */
export class HistoryFile {
  readonly #file: RecordFile<Steps>
  readonly #folder: string
  #timer: NodeJS.Timeout | null = null
  #pause = SOON
  #steps: (() => Steps) | null = null

  constructor(dataFolder: string, library: string) {
    this.#folder = join(dataFolder, 'libraries', library)
    this.#file = new RecordFile(join(this.#folder, 'history.json'), format, replaceAny)
  }

  /** What was kept the last time. A file that cannot be read is passed over: without it nothing else is lost. */
  async read(): Promise<Steps> {
    await this.#file.load().catch(() => undefined)
    return this.#file.record ?? { done: [], undone: [] }
  }

  /** Keeps the steps as they will be in a moment. */
  keepSoon(steps: () => Steps): void {
    this.#steps = steps
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), this.#pause)
  }

  /** Resolves when what was to be kept is on disk. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const steps = this.#steps
    this.#steps = null
    if (!steps) return
    const began = performance.now()
    await makeFolder(this.#folder)
    const { done, undone } = steps()
    this.#file.record = { done: newest(done), undone: newest(undone) }
    await this.#file.save()
    const rest = REST * (performance.now() - began)
    this.#pause = Math.min(Math.max(SOON, rest), LONGEST_REST)
  }
}

// A step too large to keep ends what can be taken back: those before it would not fit without it.
function newest(steps: Steps['done']): Steps['done'] {
  let text = 0
  const kept = steps
    .slice(-MOST_STEPS)
    .toReversed()
    .filter(({ made }) => {
      for (const each of made) if (text <= MOST_TEXT) text += sizeOf(each)
      return text <= MOST_TEXT
    })
  return kept.toReversed()
}

// An import is one step that grows for minutes: what of it was measured once is not measured again.
const sizes = new WeakMap<Made, number>()

function sizeOf(made: Made): number {
  const known = sizes.get(made)
  if (known !== undefined) return known
  const size = JSON.stringify(made).length
  sizes.set(made, size)
  return size
}
