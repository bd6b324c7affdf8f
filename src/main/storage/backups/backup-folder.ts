import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readBackupName, type TakenBackup } from '#core/library/backup'

/** The file of a manifest, and what its name tells of the backup. */
export type ManifestFile = TakenBackup & { file: string }

/** What lies in a backup folder, by name. Files that are not named like ours are passed over. */
export type BackupFiles = {
  /** Newest first. */
  manifests: ManifestFile[]
  packs: string[]
  /** What a crash left half-written. */
  leftovers: string[]
}

const MANIFEST = /^(.+)\.[0-9a-f]{16}\.json\.gz$/
const PACK = /^pack-\w+\.[0-9a-f]{16}\.jsonl\.gz$/
const SEAL_LENGTH = 16

/** Lists a backup folder; one that is not there yet is empty. */
export async function listBackupFolder(folder: string): Promise<BackupFiles> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  const manifests = names.flatMap((file): ManifestFile[] => {
    const taken = readBackupName(MANIFEST.exec(file)?.[1] ?? '')
    return taken ? [{ ...taken, file }] : []
  })
  return {
    manifests: manifests.sort((a, b) => (a.file < b.file ? 1 : -1)),
    packs: names.filter((name) => PACK.test(name)),
    leftovers: names.filter((name) => name.endsWith('.tmp')),
  }
}

/** A file's name with a seal of its content (SHA-256, hex), so that damage shows without opening it. */
export function sealed(stem: string, sha256: string, ending: string): string {
  return `${stem}.${sha256.slice(0, SEAL_LENGTH)}.${ending}`
}

/** Whether content of this SHA-256 (hex) is what the file's name was sealed with. */
export function fitsSeal(file: string, sha256: string): boolean {
  return file.split('.')[1] === sha256.slice(0, SEAL_LENGTH)
}

/** Whether a file is there and holds what its name was sealed with. */
export async function isSound(folder: string, file: string): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(join(folder, file)), hash)
  } catch {
    return false
  }
  return fitsSeal(file, hash.digest('hex'))
}

/** The names among these of files that are there and whole. */
export async function soundFiles(folder: string, files: Iterable<string>): Promise<Set<string>> {
  const sound = new Set<string>()
  for (const file of new Set(files)) if (await isSound(folder, file)) sound.add(file)
  return sound
}
