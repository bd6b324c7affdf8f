import type * as files from 'node:fs/promises'

export type Files = typeof files
type Handle = files.FileHandle

/** What the disk does at the step it fails: refuses that one, or is gone from then on as for a killed program. */
export type Failure = {
  step: number
  /** `short`: a write takes half of its bytes and says so without an error, as Linux may; nothing else fails. */
  code: 'ENOSPC' | 'EIO' | 'EACCES' | 'short'
  then: 'recovers' | 'is gone'
}

let failure: Failure | null = null
let steps = 0
let hasLinks = true

/**
 * Does some work on a disk that fails at one step: making a file or folder, writing (half of it gets there), syncing,
 * cutting, renaming, linking or removing. Gives the number of steps there were. For a test that begins with
 * `vi.mock('node:fs/promises', async (real) => onFailingDisk(await real()))`.
 */
export async function withFailure(
  fails: Failure | null,
  work: () => Promise<unknown>,
): Promise<number> {
  failure = fails
  steps = 0
  try {
    await work()
    return steps
  } finally {
    failure = null
    steps = 0
  }
}

/** Does some work on disks that have no links to one another. */
export async function withoutLinks(work: () => Promise<unknown>): Promise<void> {
  hasLinks = false
  try {
    await work()
  } finally {
    hasLinks = true
  }
}

/** Node's own files, failing where a test says so. */
export function onFailingDisk(real: Files): Files {
  const step = async <T>(work: () => Promise<T>, atFailure?: () => Promise<unknown>) => {
    steps += 1
    if (failure === null || failure.code === 'short' || steps < failure.step) return work()
    if (steps > failure.step && failure.then === 'recovers') return work()
    if (steps === failure.step) await atFailure?.()
    throw Object.assign(new Error(`${failure.code}: injected`), { code: failure.code })
  }
  const isShort = () => failure?.code === 'short' && failure.step === steps
  const failing = (handle: Handle): Handle => {
    const writeFile = handle.writeFile.bind(handle)
    const sync = handle.sync.bind(handle)
    const datasync = handle.datasync.bind(handle)
    const truncate = handle.truncate.bind(handle)
    const write = handle.write.bind(handle)
    return Object.assign(handle, {
      writeFile: (content: Uint8Array | string) => {
        const bytes = Buffer.from(content)
        return step(
          () => writeFile(bytes),
          () => writeFile(bytes.subarray(0, bytes.length / 2)),
        )
      },
      write: (bytes: Uint8Array, from: number, length: number, place: number | null) =>
        step(
          () => write(bytes, from, isShort() ? Math.ceil(length / 2) : length, place),
          () => write(bytes, from, Math.floor(length / 2), place),
        ),
      sync: () => step(sync),
      datasync: () => step(datasync),
      truncate: (length: number) => step(() => truncate(length)),
    })
  }
  return {
    ...real,
    open: async (path, flags, mode) => {
      const open = async () => failing(await real.open(path, flags, mode))
      return flags === 'r' ? open() : step(open)
    },
    // Looking whether a folder is there is no step: most are.
    mkdir: (async (path: string, options) => {
      if (await real.stat(path).catch(() => null)) return real.mkdir(path, options)
      return step(() => real.mkdir(path, options))
    }) as Files['mkdir'],
    rename: (from, to) => step(() => real.rename(from, to)),
    rm: (path, options) => step(() => real.rm(path, options)),
    link: (from, to) =>
      hasLinks
        ? step(() => real.link(from, to))
        : Promise.reject(Object.assign(new Error('EXDEV: injected'), { code: 'EXDEV' })),
  }
}
