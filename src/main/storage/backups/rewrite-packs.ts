import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { timeStamp } from '#core/library/backup'
import { packsToRewrite } from '#core/library/backup-packs'
import { syncFolder } from '../durable-file'
import { isSound, listBackupFolder, type ManifestFile } from './backup-folder'
import { packsNeeded, readManifest, writeManifest, type Entry, type Line } from './manifest-file'
import { PackWriter, type Pack } from './pack-writer'
import { readPacks } from './read-packs'

/**
 * Writes packs of which little is still wanted anew, with only that. The old ones stay until no
 * manifest names them, so a crash at any moment leaves every backup readable.
 */
export async function rewritePacks(folder: string, now: string): Promise<void> {
  const { manifests } = await listBackupFolder(folder)
  const { wanted, totals } = await usesOf(folder, manifests)
  const uses = Array.from(wanted, ([pack, entries]) => ({
    pack,
    used: Array.from(entries.values(), ({ size }) => size).reduce((sum, size) => sum + size, 0),
    total: totals.get(pack) ?? 0,
  }))
  const entries: Entry[] = []
  for (const pack of packsToRewrite(uses)) {
    if (await isSound(folder, pack)) entries.push(...(wanted.get(pack)?.values() ?? []))
  }
  const pack = await writeAnew(folder, entries, now)
  if (pack === null) return
  totals.set(pack.name, pack.bytes)
  const moved = new Set(entries.map((entry) => entry.pack))
  for (const manifest of manifests) await pointTo(folder, manifest, pack, moved, totals)
  await syncFolder(folder)
}

/** Which records of each pack any backup wants, and what all records of the pack come to. */
async function usesOf(folder: string, manifests: readonly ManifestFile[]) {
  const wanted = new Map<string, Map<string, Entry>>()
  const totals = new Map<string, number>()
  for (const manifest of manifests) {
    const read = await readManifest(folder, manifest)
    for (const { name, bytes } of read?.head.packs ?? []) totals.set(name, bytes)
    for (const line of read?.lines ?? []) {
      if ('removed' in line) continue
      const entries = wanted.get(line.pack) ?? new Map<string, Entry>()
      wanted.set(line.pack, entries.set(line.sha256, line))
    }
  }
  return { wanted, totals }
}

async function writeAnew(folder: string, entries: readonly Entry[], now: string) {
  const writer = new PackWriter(folder, timeStamp(now))
  try {
    for await (const { path, sha256, content } of readPacks(folder, entries)) {
      if (content) await writer.add({ path, sha256, bytes: content.bytes })
    }
    return await writer.finish()
  } catch (cause) {
    await writer.abandon()
    throw cause
  }
}

async function pointTo(
  folder: string,
  manifest: ManifestFile,
  pack: Pack,
  moved: ReadonlySet<string>,
  totals: ReadonlyMap<string, number>,
) {
  const read = await readManifest(folder, manifest)
  if (!read?.head.packs.some(({ name }) => moved.has(name))) return
  const lines = read.lines.map((line): Line => {
    const part = 'removed' in line || !moved.has(line.pack) ? null : pack.parts.get(line.sha256)
    return part ? { ...line, pack: pack.name, ...part } : line
  })
  const head = { ...read.head, packs: packsNeeded(lines, totals) }
  const file = await writeManifest(folder, manifest.name, head, lines)
  if (file !== manifest.file) await rm(join(folder, manifest.file), { force: true })
}
