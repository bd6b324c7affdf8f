import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { RecordPath } from '#core/library/backup-record'
import type { Entry } from './manifest-file'
import { readPackLine, type PackedRecord } from './pack-line'

const unpack = promisify(gunzip)
/** No part comes near this; a pack made by another hand might. In bytes. */
const LARGEST_PART = 512 * 1024 * 1024

/** A record read from a backup; `content` is null when its pack is damaged or missing there. */
export type BackedUpRecord = {
  path: RecordPath
  /** Of what it held when the backup was taken, in hex. */
  sha256: string
  content: { text: string; bytes: Uint8Array } | null
}

/** Reads these records from their packs, each part once, in the order they lie there. */
export async function* readPacks(
  folder: string,
  entries: Iterable<Entry>,
): AsyncGenerator<BackedUpRecord> {
  for (const [pack, inPack] of grouped(entries, ({ pack }) => pack)) {
    const file = await open(join(folder, pack), 'r').catch(() => null)
    try {
      for (const inPart of grouped(inPack, ({ at }) => at).values()) {
        const found = file ? await readPart(file, inPart) : new Map<string, PackedRecord>()
        for (const { path, sha256 } of inPart) {
          yield { path, sha256, content: contentOf(found.get(sha256)) }
        }
      }
    } finally {
      await file?.close()
    }
  }
}

async function readPart(file: FileHandle, [first]: readonly Entry[]) {
  const found = new Map<string, PackedRecord>()
  if (!first) return found
  const part = Buffer.alloc(first.length)
  // A part that cannot be read or unpacked holds no record; what is asked of it is told as damaged.
  const text = await file
    .read(part, 0, part.length, first.at)
    .then(() => unpack(part, { maxOutputLength: LARGEST_PART }))
    .catch(() => null)
  for (const line of text?.toString('utf8').split('\n') ?? []) {
    const record = line === '' ? null : readPackLine(line)
    if (record) found.set(record.sha256, record)
  }
  return found
}

function contentOf(record: PackedRecord | undefined): BackedUpRecord['content'] {
  if (!record) return null
  return { text: Buffer.from(record.bytes).toString('utf8'), bytes: record.bytes }
}

function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
