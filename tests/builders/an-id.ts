import { makeId, type Id } from '#core/library/id'

let made = 0

/** A new id, each later than the one before. */
export function anId(): Id {
  made += 1
  const chance = Uint8Array.from({ length: 16 }, (_, place) =>
    Math.floor(made / 32 ** (15 - place)),
  )
  return makeId(Date.UTC(2024, 0, 1) + made, chance)
}
