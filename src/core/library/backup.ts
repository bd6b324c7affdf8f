import { z } from 'zod'
import { Sentence } from '../messages/sentence'

/** Why a backup was taken. */
export const BackupReason = z.enum(['hourly', 'before-migration', 'before-restore', 'by-hand'])
export type BackupReason = z.infer<typeof BackupReason>

/** The name of a backup: when it was taken (UTC, to the millisecond) and why. Safe as a file name, sorts by time. */
export const BackupName = z.string().regex(/^\d{8}T\d{9}Z-[a-z-]+$/)
export type BackupName = z.infer<typeof BackupName>

const Taken = z.object({
  name: BackupName,
  takenAt: z.iso.datetime(),
  reason: BackupReason,
})

const Holds = z.object({
  clips: z.number().int().nonnegative(),
  notes: z.number().int().nonnegative(),
  /** What its records come to when unpacked. */
  bytes: z.number().int().nonnegative(),
  /** Records that could not be read then; of these it holds what the backup before it held. */
  unread: z.array(z.string()),
})

/** A backup as it stands in the list: whole, damaged in part, or past reading. */
export const Backup = z.discriminatedUnion('state', [
  Taken.extend(Holds.shape).extend({ state: z.literal('whole') }),
  Taken.extend(Holds.shape).extend({ state: z.literal('damaged'), words: Sentence }),
  Taken.extend({ state: z.literal('unreadable'), words: Sentence }),
])
export type Backup = z.infer<typeof Backup>
export type TakenBackup = Pick<Backup, 'name' | 'takenAt' | 'reason'>

/** The name for a backup of this moment (an ISO time of UTC). */
export function backupName(takenAt: string, reason: BackupReason): BackupName {
  return `${timeStamp(takenAt)}-${reason}`
}

/** A moment (an ISO time of UTC) as it stands in file names: digits, with a T and a Z. */
export function timeStamp(time: string): string {
  return new Date(time).toISOString().replace(/[-:.]/g, '')
}

/** When and why a backup of this name was taken; null when it is not such a name. */
export function readBackupName(name: string): TakenBackup | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+)$/.exec(name)
  const [, year, month, day, hour, minute, second, millisecond, why] = parts ?? []
  const takenAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`
  const reason = BackupReason.safeParse(why)
  if (!reason.success || Number.isNaN(Date.parse(takenAt))) return null
  return { name, takenAt, reason: reason.data }
}
