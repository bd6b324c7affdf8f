import type { TakenBackup } from './backup'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

const HOURS = 24
const DAYS = 7
const WEEKS = 8

/** More than the ordinary rotation can hold, so that a clock set back costs nothing. */
const DATED_AHEAD = 64
/** Backups taken for a reason stand for 30 days; a bound, so that a program gone wild does not fill the disk. */
const FOR_A_REASON = 100
const REASON_HOLDS = 30 * DAY

/**
 * The backups worth keeping at this moment (an ISO time): the state now and at the end of each of the last 24 hours, 7 days
 * and 8 weeks, which is the newest backup there was by then; those taken for a reason, for 30 days; those
 * dated ahead, because the clock was set back; and the newest always. Newest first.
 */
export function keptBackups<T extends TakenBackup>(all: readonly T[], now: string): T[] {
  const newestFirst = [...all].sort((a, b) => timeOf(b) - timeOf(a))
  const today = Date.parse(now)
  const ahead = newestFirst.filter((backup) => timeOf(backup) > today)
  const kept = new Set([
    ...ahead.slice(0, DATED_AHEAD),
    ...newestFirst.filter((backup) => isForReason(backup, today)).slice(0, FOR_A_REASON),
  ])
  const past = newestFirst.slice(ahead.length)
  for (const end of slotEnds(today)) {
    const state = past.find((backup) => timeOf(backup) < end)
    if (state) kept.add(state)
  }
  return newestFirst.filter((backup) => kept.has(backup))
}

function slotEnds(now: number): number[] {
  const last = (length: number, count: number) =>
    Array.from({ length: count + 1 }, (_, ago) => (Math.floor(now / length) + 1 - ago) * length)
  return [...last(HOUR, HOURS), ...last(DAY, DAYS), ...last(WEEK, WEEKS)]
}

function isForReason(backup: TakenBackup, now: number) {
  return backup.reason !== 'hourly' && now - timeOf(backup) < REASON_HOLDS
}

function timeOf({ takenAt }: TakenBackup) {
  return Date.parse(takenAt)
}
