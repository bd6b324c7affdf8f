import { z } from 'zod'

const COUNTER = 4
const MOST = 36 ** COUNTER - 1

/**
 * When something was edited, and on which machine: `2024-05-03T10:00:00.000Z+0000@k3f9ab`. Stamps sort
 * as texts, and a machine never gives one twice, whatever its clock does (a hybrid logical clock).
 */
export const Stamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\+[0-9a-z]{4}@[0-9a-z][0-9a-z-]{0,62}$/)
export type Stamp = z.infer<typeof Stamp>

/** The stamp after `last` on this machine at this moment: later than `last` even when the clock was set back. */
export function nextStamp(now: string, last: Stamp | null, machine: string): Stamp {
  const reached = last === null ? '' : timeOf(last)
  if (now > reached) return write(now, 0, machine)
  const counter = last === null ? 0 : Number.parseInt(last.slice(25, 25 + COUNTER), 36) + 1
  if (counter <= MOST) return write(reached, counter, machine)
  return write(new Date(Date.parse(reached) + 1).toISOString(), 0, machine)
}

/** The moment of a stamp, as ISO 8601. */
export function timeOf(stamp: Stamp): string {
  return stamp.slice(0, 24)
}

/** The machine a stamp was given on. */
export function machineOf(stamp: Stamp): string {
  return stamp.slice(stamp.indexOf('@') + 1)
}

function write(time: string, counter: number, machine: string) {
  return `${time}+${counter.toString(36).padStart(COUNTER, '0')}@${machine}`
}
