import { z } from 'zod'
import { editDistance } from '../search/edit-distance'
import { foldTag, TagName } from './tag-name'

/** A tag and how much carries it. */
type Used = { name: string; count: number }

/** Two tags that may be meant as one: the rarer is offered to become the other. */
export const NearTags = z.object({
  from: TagName,
  to: TagName,
  why: z.enum(['plural', 'spelling', 'slip']),
})
export type NearTags = z.infer<typeof NearTags>

const SHORTEST = 5
const MOST = 200

/** Tags that may be meant as one: a plural, another spelling, or one letter of difference. */
export function nearTags(tags: readonly Used[]): NearTags[] {
  const known = tags.map((tag) => ({ ...tag, key: plainKey(tag.name) }))
  const near: NearTags[] = []
  // Words of one length and their neighbors alone can be one letter apart, so not every pair is looked at.
  const byLength = new Map<number, typeof known>()
  for (const tag of known) {
    const length = tag.key.length
    for (const other of [length - 1, length].flatMap((each) => byLength.get(each) ?? [])) {
      const why = near.length < MOST ? reason(other, tag) : null
      if (why === null) continue
      const [to, from] = other.count >= tag.count ? [other, tag] : [tag, other]
      near.push({ from: from.name, to: to.name, why })
    }
    byLength.set(length, [...(byLength.get(length) ?? []), tag])
  }
  return near
}

type Known = Used & { key: string }

function reason(a: Known, b: Known): NearTags['why'] | null {
  // One that is nested in the other is meant to be another one.
  if (a.name.startsWith(`${b.name}/`) || b.name.startsWith(`${a.name}/`)) return null
  if (a.key === b.key) return 'spelling'
  if (a.key === `${b.key}s` || b.key === `${a.key}s`) return 'plural'
  const isLong = Math.min(a.key.length, b.key.length) >= SHORTEST
  // A number that differs by a digit is another number.
  if (!isLong || /\d/.test(a.key + b.key)) return null
  return editDistance(a.key, b.key, 1) <= 1 ? 'slip' : null
}

/** The form in which spellings of one name are the same: without case, accents, hyphens, and the British u. */
function plainKey(name: string): string {
  return foldTag(name)
    .replace(/[\s_-]+/g, '')
    .replace(/([a-z]{3})our\b/g, '$1or')
    .replace(/is(e|ation)\b/g, 'iz$1')
}
