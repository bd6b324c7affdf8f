import type { Problem } from '#core/problem'

/** What every request is answered with: a value, or the problem in words. */
export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; problem: Problem }
