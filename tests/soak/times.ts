/** How often a test does something: as given first in `npm test`, as given second in `npm run soak`. */
export function times(usual: number, soak: number): number {
  return isSoak() ? soak : usual
}

/** Milliseconds that a test may take: a minute in `npm test`, four hours in `npm run soak`. */
export const PATIENCE = isSoak() ? 4 * 3_600_000 : 60_000

/** Milliseconds that a test goes on by chance: as given in `npm test`, else for the minutes of `npm run soak`. */
export function timeToUse(usual: number): number {
  return isSoak() ? Number(process.env['COMMONPLACE_SOAK_MINUTES'] ?? 120) * 60_000 : usual
}

/** The seed that chance begins with; null for any. A run with a seed goes through once. */
export function seed(): number | null {
  const asked = process.env['COMMONPLACE_SOAK_SEED']
  return asked === undefined ? null : Number(asked)
}

function isSoak() {
  return process.env['COMMONPLACE_SOAK'] === '1'
}
