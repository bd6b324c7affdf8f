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

const replaceAny: Replace = (path, text) => replaceDurably(path, text)

/** What was done in a library and can be taken back, among the app's own files. */
export class HistoryFile {
  readonly #file: RecordFile<Steps>
  readonly #folder: string
  #timer: NodeJS.Timeout | null = null
  #steps: (() => Steps) | null = null

  constructor(dataFolder: string, library: string) {
    this.#folder = join(dataFolder, 'libraries', library)
    this.#file = new RecordFile(join(this.#folder, 'history.json'), jsonFormat(Steps), replaceAny)
  }

  /** What was kept the last time. A file that cannot be read is passed over: without it nothing else is lost. */
  async read(): Promise<Steps> {
    await this.#file.load().catch(() => undefined)
    return this.#file.record ?? { done: [], undone: [] }
  }

  /** Keeps the steps as they will be in a moment. */
  keepSoon(steps: () => Steps): void {
    this.#steps = steps
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), SOON)
  }

  /** Resolves when what was to be kept is on disk. */
  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const steps = this.#steps
    this.#steps = null
    if (!steps) return
    await makeFolder(this.#folder)
    const { done, undone } = steps()
    this.#file.record = { done: newest(done), undone: newest(undone) }
    await this.#file.save()
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
