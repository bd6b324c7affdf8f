import fc from 'fast-check'
import { windowRequests } from '#contract/window-requests'

/** The name of a request, or of something that every object has, or any words. */
export const anyName = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(windowRequests)) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', ''),
  fc.anything(),
)

const anyWord = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('0'.repeat(26), '__proto__', '../../etc/passwd', '', 'everything', 'html'),
)
const anyPart = fc.oneof(
  anyWord,
  fc.array(anyWord, { maxLength: 4 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, true, Number.MAX_SAFE_INTEGER, -0, NaN),
  fc.uint8Array({ maxLength: 8 }),
  fc.anything({ withDate: true, withMap: true, withSet: true, withSparseArray: true }),
)
// The fields that requests have, so that many get past the first look.
const FIELDS =
  'id ids clip path query offset limit shelf tag collection sort title body text fields things name from to ' +
  'start end color folder format choice style toShare sources ifKnown address on job knew version at what'

/** What a window that is out of order, or not ours, may send. */
export const anyInput = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), anyPart) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.anything({ withDate: true, withMap: true, withSet: true }) },
)
