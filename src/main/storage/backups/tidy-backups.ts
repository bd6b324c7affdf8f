import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { timeStamp } from '#core/library/backup'
import { keptBackups } from '#core/library/backup-rotation'
import { syncFolder } from '../durable-file'
import { listBackupFolder, type BackupFiles, type ManifestFile } from './backup-folder'
import { readHead, type Head } from './manifest-file'

/**
 * Removes the backups whose time is over, and the packs that none of the others needs. Manifests go
 * first, so that a crash in between leaves packs too many and never one too few.
 */
export async function tidyBackups(folder: string, now: string): Promise<void> {
  const files = await listBackupFolder(folder)
  const heads = await headsOf(folder, files.manifests)
  const kept = namesToKeep(files.manifests, heads, now)

  const stays = (each: ManifestFile) => kept.has(each.name) && !isDouble(each, files, heads)
  await removeAll(
    folder,
    files.manifests.filter((each) => !stays(each)).map(({ file }) => file),
  )
  const needed = packsNeeded(files.manifests.filter(stays), heads)
  await removeAll(
    folder,
    files.packs.filter((pack) => !needed(pack)),
  )
}

/** What each manifest says of itself, by file; damaged ones are left out. */
async function headsOf(folder: string, manifests: readonly ManifestFile[]) {
  const heads = new Map<string, Head>()
  for (const manifest of manifests) {
    const head = await readHead(folder, manifest)
    if (head) heads.set(manifest.file, head)
  }
  return heads
}

// The base of a kept backup stays with it, whatever its own time.
function namesToKeep(manifests: ManifestFile[], heads: Map<string, Head>, now: string) {
  const kept = keptBackups(manifests, now)
  return new Set(kept.flatMap(({ name, file }) => [name, heads.get(file)?.base ?? name]))
}

// Of two manifests of one backup, which a crash can leave, the first that can be read is enough.
function isDouble(
  { name, file }: ManifestFile,
  { manifests }: BackupFiles,
  heads: Map<string, Head>,
) {
  const readable = manifests.find((each) => each.name === name && heads.has(each.file))
  return readable !== undefined && readable.file !== file
}

// What a damaged manifest needed cannot be known: what was written by then stays while it stays.
function packsNeeded(manifests: readonly ManifestFile[], heads: Map<string, Head>) {
  const named = new Set<string>()
  let unknownUntil = ''
  for (const { file, takenAt } of manifests) {
    const head = heads.get(file)
    for (const { name } of head?.packs ?? []) named.add(name)
    if (!head && timeStamp(takenAt) > unknownUntil) unknownUntil = timeStamp(takenAt)
  }
  return (pack: string) => named.has(pack) || stampOf(pack) <= unknownUntil
}

function stampOf(pack: string) {
  return pack.slice('pack-'.length, pack.indexOf('.'))
}

async function removeAll(folder: string, files: readonly string[]) {
  for (const file of files) await rm(join(folder, file), { force: true })
  if (files.length > 0) await syncFolder(folder)
}
