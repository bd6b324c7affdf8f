import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Sha256 } from '#core/clip/version'
import { BackupName } from '#core/library/backup'
import { RecordPath } from '#core/library/backup-record'
import { replaceDurably } from '../durable-file'
import { fitsSeal, sealed, type ManifestFile } from './backup-folder'
import { linesIn } from './lines'
import { sha256Of } from '../sha256-of'

const Count = z.number().int().nonnegative()

/** The first line of a manifest. */
export const Head = z.object({
  format: z.literal(1),
  clips: Count,
  notes: Count,
  /** What the records come to when unpacked. */
  bytes: Count,
  unread: z.array(z.string()),
  /** The packs it needs, and what all their records come to. */
  packs: z.array(z.object({ name: z.string().regex(/^pack-[\w.]+\.jsonl\.gz$/), bytes: Count })),
  /** The backup that this one tells the differences from; null when it tells everything. */
  base: BackupName.nullable(),
})
export type Head = z.infer<typeof Head>

/** One record: what the file looked like (times in milliseconds), what it held, and where in which pack that is. */
export const Entry = z.object({
  path: RecordPath,
  sha256: Sha256,
  mtime: z.number(),
  ctime: z.number(),
  size: Count,
  pack: z.string().regex(/^pack-[\w.]+\.jsonl\.gz$/),
  at: Count,
  length: Count,
})
export type Entry = z.infer<typeof Entry>

/** One line after the head: a record, or one of the base that this backup does not have. */
const Line = z.union([Entry, z.object({ path: RecordPath, removed: z.literal(true) })])
export type Line = z.infer<typeof Line>

const LINES_AT_ONCE = 1000

/** Writes a manifest, durable when it resolves, and gives the name of its file. */
export async function writeManifest(
  folder: string,
  name: BackupName,
  head: Head,
  lines: readonly Line[],
): Promise<string> {
  const packed: Buffer[] = []
  for await (const piece of Readable.from(asText(head, lines)).pipe(createGzip())) {
    packed.push(piece)
  }
  const bytes = Buffer.concat(packed)
  const file = sealed(name, sha256Of(bytes), 'json.gz')
  await replaceDurably(join(folder, file), bytes)
  return file
}

/** Reads a manifest; null when it is damaged. */
export async function readManifest(
  folder: string,
  { file }: ManifestFile,
): Promise<{ head: Head; lines: Line[] } | null> {
  const pieces = await unpacked(folder, file)
  if (pieces === null) return null
  let head: Head | null = null
  const lines: Line[] = []
  try {
    for await (const texts of linesIn(pieces)) {
      for (const text of texts) {
        if (head === null) head = Head.parse(JSON.parse(text))
        else lines.push(Line.parse(JSON.parse(text)))
      }
    }
  } catch {
    return null
  }
  return head === null ? null : { head, lines }
}

/** Reads only the head of a manifest, checking the whole file; null when it is damaged. */
export async function readHead(folder: string, { file }: ManifestFile): Promise<Head | null> {
  const pieces = await unpacked(folder, file)
  if (pieces === null) return null
  try {
    for await (const [first] of linesIn(pieces)) {
      if (first !== undefined) return Head.parse(JSON.parse(first))
    }
  } catch {
    return null
  }
  return null
}

/** The packs that these lines need, with what the records of each come to. */
export function packsNeeded(
  lines: readonly Line[],
  sizes: ReadonlyMap<string, number>,
): Head['packs'] {
  const names = new Set(lines.flatMap((line) => ('removed' in line ? [] : [line.pack])))
  return Array.from(names, (name) => ({ name, bytes: sizes.get(name) ?? 0 }))
}

async function unpacked(folder: string, file: string): Promise<AsyncIterable<Uint8Array> | null> {
  const bytes = await readFile(join(folder, file)).catch(() => null)
  if (bytes === null || !fitsSeal(file, sha256Of(bytes))) return null
  return Readable.from([bytes]).pipe(createGunzip())
}

function* asText(head: Head, lines: readonly Line[]) {
  yield `${JSON.stringify(head)}\n`
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    yield lines
      .slice(from, from + LINES_AT_ONCE)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
  }
}
