import { dirname } from 'node:path'
import { WindowPlace } from '#core/library/window-place'
import { makeFolder, replaceDurably } from './durable-file'
import { jsonFormat } from './json-format'
import { RecordFile, type Replace } from './record-file'

const replaceAny: Replace = (path, text) => replaceDurably(path, text)

/** Where the window stood, among the app's own files. What cannot be read or written is of no weight. */
export class WindowPlaceFile {
  readonly #file: RecordFile<WindowPlace>

  constructor(private readonly path: string) {
    this.#file = new RecordFile(path, jsonFormat(WindowPlace), replaceAny)
  }

  async read(): Promise<WindowPlace | null> {
    await this.#file.load().catch(() => undefined)
    return this.#file.record
  }

  async keep(place: WindowPlace): Promise<void> {
    this.#file.record = place
    await makeFolder(dirname(this.path))
      .then(() => this.#file.save())
      .catch(() => undefined)
  }
}
