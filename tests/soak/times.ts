/** How often a test does something: as given first in `npm test`, as given second in `npm run soak`. */
export function times(usual: number, soak: number): number {
  return isSoak() ? soak : usual
}

/** Milliseconds that a test may take: a minute in `npm test`, four hours in `npm run soak`. */
export const PATIENCE = isSoak() ? 4 * 3_600_000 : 60_000

function isSoak() {
  return process.env['COMMONPLACE_SOAK'] === '1'
}
