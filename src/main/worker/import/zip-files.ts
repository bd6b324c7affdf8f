import { open, type Entry, type ZipFile } from 'yauzl'
import { NotebookError } from '#core/problem'
import type { ExportFiles } from './export-files'
import { MOST_FILES, tooMuch } from './import-limits'
import { sentence } from '#core/messages/sentence'

/** What an entry may unpack to, in all and for each byte it takes up: nothing a program exports is packed tighter. */
const MOST_UNPACKED = 20 * 1024 * 1024 * 1024
const TIGHTEST = 300
const LOOSE = 1024 * 1024

/** The files in an archive, none of which is unpacked to disk. Links are refused. Throws in words for one that is damaged, or whose names lead out of it. */
export async function openZip(path: string, called: string): Promise<ExportFiles> {
  const zip = await openFile(path).catch((cause: unknown) => {
    throw notAnArchive(called, cause)
  })
  const entries = new Map<string, Entry>()
  const refused: ExportFiles['refused'] = []
  let total = 0
  try {
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      if (entry.fileName.endsWith('/')) continue
      total += entry.uncompressedSize
      const reason = refusal(entry)
      if (reason === null) entries.set(entry.fileName, entry)
      else refused.push({ name: entry.fileName, reason })
      if (entries.size + refused.length > MOST_FILES) throw tooMuch('tooManyFiles', called)
      if (total > MOST_UNPACKED) throw tooMuch('unpacksToMuch', called)
    }
  } catch (cause) {
    zip.close()
    throw cause instanceof NotebookError ? cause : notAnArchive(called, cause)
  }
  const entry = (name: string) => {
    const found = entries.get(name)
    if (!found) throw new NotebookError('nothing-there', sentence('notInArchive', name, called))
    return found
  }
  return {
    names: [...entries.keys()],
    refused,
    changedAt: (name) => momentOf(entry(name)),
    size: (name) => entry(name).uncompressedSize,
    read: (name, most) =>
      readEntry(zip, entry(name), most).catch((cause: unknown) => {
        throw new NotebookError('file-unreadable', sentence('archivedDamaged', name, called), {
          cause,
        })
      }),
    close: () => zip.close(),
  }
}

function openFile(path: string) {
  return new Promise<ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: false }
    open(path, options, (cause, zip) => (zip ? resolve(zip) : reject(cause)))
  })
}

function nextEntry(zip: ZipFile) {
  return new Promise<Entry | null>((resolve, reject) => {
    const settle = (then: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      then()
    }
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)))
    zip.once('end', () => settle(() => resolve(null)))
    zip.once('error', (cause) => settle(() => reject(cause)))
    zip.readEntry()
  })
}

function refusal({ externalFileAttributes, generalPurposeBitFlag, ...entry }: Entry) {
  const kind = (externalFileAttributes >>> 16) & 0o170000
  if (kind !== 0 && kind !== 0o100000) return sentence('isNoFile')
  if ((generalPurposeBitFlag & 1) === 1) return sentence('isLocked')
  const isTight = entry.uncompressedSize > entry.compressedSize * TIGHTEST
  if (isTight && entry.uncompressedSize > LOOSE) return sentence('unpacksTooFar')
  return null
}

function readEntry(zip: ZipFile, entry: Entry, most = Infinity) {
  return new Promise<Buffer>((resolve, reject) => {
    zip.openReadStream(entry, (cause, stream) => {
      if (!stream) return reject(cause)
      const parts: Buffer[] = []
      let size = 0
      const enough = () => resolve(Buffer.concat(parts).subarray(0, most))
      stream.on('data', (part: Buffer) => {
        parts.push(part)
        size += part.length
        if (size < most) return
        enough()
        stream.destroy()
      })
      stream.on('end', enough)
      stream.on('error', reject)
    })
  })
}

function momentOf(entry: Entry) {
  const date = entry.getLastModDate()
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

function notAnArchive(called: string, cause: unknown) {
  const reason = cause instanceof Error ? cause.message : ''
  const leadsOut = /absolute path|invalid relative path|invalid characters/i.test(reason)
  const words = sentence(leadsOut ? 'archiveLeadsOut' : 'archiveDamaged', called)
  return new NotebookError('file-unreadable', words, { cause })
}
