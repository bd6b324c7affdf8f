import type { Backup } from '#core/library/backup'
import { isSound, listBackupFolder, type ManifestFile } from './backup-folder'
import { readHead, type Head } from './manifest-file'
import { sentence } from '#core/messages/sentence'

/** All backups, newest first, each checked against the seals of the files it needs. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const { manifests } = await listBackupFolder(folder)
  const heads = new Map<string, Head>()
  for (const manifest of manifests) {
    const head = heads.has(manifest.name) ? null : await readHead(folder, manifest)
    if (head) heads.set(manifest.name, head)
  }
  const sound = soundnessIn(folder)
  const listed = new Map<string, Backup>()
  for (const manifest of manifests) {
    if (!listed.has(manifest.name)) listed.set(manifest.name, await stateOf(manifest, heads, sound))
  }
  return [...listed.values()]
}

async function stateOf(
  { name, takenAt, reason }: ManifestFile,
  heads: ReadonlyMap<string, Head>,
  isWhole: (pack: string) => Promise<boolean>,
): Promise<Backup> {
  const taken = { name, takenAt, reason }
  const head = heads.get(name)
  const base = head?.base == null ? head : heads.get(head.base)
  if (!head || !base) {
    return { ...taken, state: 'unreadable', words: sentence('backupListDamaged') }
  }
  const { clips, notes, bytes, unread } = head
  const holds = { clips, notes, bytes, unread }
  const damaged: string[] = []
  for (const pack of new Set([...head.packs, ...base.packs].map((each) => each.name))) {
    if (!(await isWhole(pack))) damaged.push(pack)
  }
  if (damaged.length === 0) return { ...taken, ...holds, state: 'whole' }
  const words = sentence('backupPartsDamaged', damaged.join(', '))
  return { ...taken, ...holds, state: 'damaged', words }
}

// Many backups need the same packs: each is read once.
function soundnessIn(folder: string) {
  const known = new Map<string, Promise<boolean>>()
  return (pack: string) => {
    const answer = known.get(pack) ?? isSound(folder, pack)
    known.set(pack, answer)
    return answer
  }
}
