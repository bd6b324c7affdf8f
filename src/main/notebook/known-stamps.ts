import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Id } from '#core/library/id'

/** What the file system tells of a record's file. */
type FileState = { modifiedAt: number; size: number }

const LINE = /^(\S{26}) (\d+ \d+) (\S+)$/

/**
 * The stamps of records by the state of their files, so that of a library where nothing was touched no record
 * has to be read. Kept in a file that may be lost or damaged: what is not in it is read from the records.
 */
export class KnownStamps {
  private constructor(
    private readonly path: string | null,
    private readonly known: Map<Id, { file: string; stamp: string }>,
  ) {}

  /** What was kept there; nothing when that cannot be read. */
  static async read(path: string | null): Promise<KnownStamps> {
    const known: KnownStamps['known'] = new Map()
    const text = path === null ? '' : await readFile(path, 'latin1').catch(() => '')
    for (const line of text.split('\n')) {
      const [, id, file, stamp] = LINE.exec(line) ?? []
      if (id && file && stamp) known.set(id, { file, stamp })
    }
    return new KnownStamps(path, known)
  }

  /** The stamp of a record whose file is in this state; null when that is not known. */
  of(id: Id, file: FileState | null): string | null {
    const known = this.known.get(id)
    return known && file && known.file === written(file) ? known.stamp : null
  }

  learn(id: Id, file: FileState | null, stamp: string): void {
    if (file) this.known.set(id, { file: written(file), stamp })
  }

  /** Keeps what is known of these records for the next opening. */
  async keep(ids: readonly Id[]): Promise<void> {
    if (this.path === null) return
    const lines = ids.flatMap((id) => {
      const known = this.known.get(id)
      return known ? [`${id} ${known.file} ${known.stamp}\n`] : []
    })
    await mkdir(dirname(this.path), { recursive: true })
    await writeFile(`${this.path}.part`, lines.join(''), 'latin1')
    await rename(`${this.path}.part`, this.path)
  }
}

function written({ modifiedAt, size }: FileState) {
  return `${modifiedAt} ${size}`
}
