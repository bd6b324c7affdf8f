import { sentenceOf } from '#core/problem'
import type { Sentence } from '#core/messages/sentence'

const HOUR = 3_600_000

/** What keeping backups needs of the world, so that a test can be the clock. */
export type BackupClock = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Resolves after so many milliseconds, or as soon as the signal is given. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export type BackupRound = {
  /** When the newest backup was taken, in milliseconds since 1970; null when there is none. */
  newest: () => Promise<number | null>
  take: () => Promise<unknown>
  /** Told the first failure of a row, and not those that follow it. */
  tell: (said: Sentence) => void
}

/** Takes a backup when the newest is an hour old, and then each hour until the signal is given. One at a time. */
export async function keepBackingUp(
  { newest, take, tell }: BackupRound,
  { now, wait }: BackupClock,
  signal: AbortSignal,
): Promise<void> {
  let isFailing = false
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const done = await work()
      isFailing = false
      return done
    } catch (thrown) {
      if (!isFailing) tell(sentenceOf(thrown))
      isFailing = true
      return null
    }
  }

  const last = (await attempt(newest)) ?? 0
  const age = now() - last
  // One dated ahead says that the clock was set back, and nothing of how old it is.
  if (age >= 0 && age < HOUR) await wait(HOUR - age, signal)
  while (!signal.aborted) {
    await attempt(take)
    await wait(HOUR, signal)
  }
}
