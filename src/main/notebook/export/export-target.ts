import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { replaceDurably } from '#storage/durable-file'

/** A folder that is exported into: writes what differs from what lies there, each file whole or not at all. */
export class ExportFolder {
  written = 0
  unchanged = 0

  constructor(readonly folder: string) {}

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const there = await this.readBytes(path)
    if (there && Buffer.compare(there, bytes) === 0) {
      this.unchanged += 1
      return
    }
    await writeExport(join(this.folder, path), bytes)
    this.written += 1
  }

  /** What lies there; null for nothing. */
  async readText(path: string): Promise<string | null> {
    return (await this.readBytes(path))?.toString('utf8') ?? null
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.folder, path), { force: true })
  }

  private async readBytes(path: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.folder, path))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw unwritable(join(this.folder, path), cause)
    }
  }
}

/** Writes a file of an export, whole or not at all. Throws in words. */
export async function writeExport(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceDurably(path, content)
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

/** Writes a file of an export piece by piece, whole or not at all. Throws in words; what `signal` ends is no failure of the disk. */
export async function streamExport(
  path: string,
  content: NodeJS.ReadableStream,
  signal: AbortSignal,
): Promise<void> {
  const temporary = `${path}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await pipeline(content, createWriteStream(temporary, { flush: true }), { signal })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (signal.aborted) throw new NotebookError('cancelled', sentence('nothingWritten'), { cause })
    throw unwritable(path, cause)
  }
}

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function unwritable(path: string, cause: unknown) {
  const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  const words = sentence(isFull ? 'diskFullFor' : 'notWritten', path)
  return new NotebookError('file-unwritable', words, { cause })
}
