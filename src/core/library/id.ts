import { z } from 'zod'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_LENGTH = 10
const CHANCE_LENGTH = 16

/** The name of a record: sorts by the time it was made, and is safe as a file name everywhere. */
export const Id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)
export type Id = z.infer<typeof Id>

/** An id for this moment (milliseconds since 1970) and sixteen bytes of chance. */
export function makeId(time: number, chance: Uint8Array): Id {
  let stamp = ''
  for (let rest = time, place = 0; place < TIME_LENGTH; place++) {
    stamp = ALPHABET.charAt(rest % 32) + stamp
    rest = Math.floor(rest / 32)
  }
  return stamp + tailOf(chance)
}

/** An id that sorts with another, of the same moment, told from it by sixteen bytes. */
export function idBeside(id: Id, chance: Uint8Array): Id {
  return id.slice(0, TIME_LENGTH) + tailOf(chance)
}

/** The two letters of the folder a record is shelved in: from the part that is chance, so folders fill evenly. */
export function shelfOf(id: Id): string {
  return id.slice(-2)
}

function tailOf(chance: Uint8Array) {
  const tail = Array.from(chance.slice(0, CHANCE_LENGTH), (byte) => ALPHABET.charAt(byte % 32))
  return tail.join('').padEnd(CHANCE_LENGTH, '0')
}
