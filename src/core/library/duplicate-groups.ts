import { z } from 'zod'
import { Id } from './id'

/** Why clips are taken for one: their page's address, their words, or most of their words. */
export const Alike = z.enum(['address', 'text', 'near'])
export type Alike = z.infer<typeof Alike>

/** Two clips that may be one, and how much of their words they have in common, from 0 to 1. */
export type AlikePair = { one: Id; other: Id; why: Alike; likeness: number }

/** What two clips are known by that a person keeps apart. */
export function pairName(one: Id, other: Id): string {
  return [one, other].sort().join(' ')
}

/** Clips that may be one. */
export const DuplicateGroup = z.object({
  ids: z.array(Id),
  /** The strongest reason first. */
  why: z.array(Alike),
  /** Of the two of them that are least alike, among those that were compared. */
  likeness: z.number(),
})
export type DuplicateGroup = z.infer<typeof DuplicateGroup>

/** The pairs joined to groups: those with one address first, then those with the same words, then the most alike. */
export function duplicateGroups(pairs: readonly AlikePair[]): DuplicateGroup[] {
  const parents = new Map<Id, Id>()
  const root = (id: Id): Id => {
    let top = id
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next
    return top
  }
  for (const { one, other } of pairs) {
    const [a, b] = [root(one), root(other)].sort()
    if (a !== undefined && b !== undefined && a !== b) parents.set(b, a)
  }
  const groups = new Map<Id, { ids: Set<Id>; why: Set<Alike>; likeness: number }>()
  for (const { one, other, why, likeness } of pairs) {
    const name = root(one)
    const group = groups.get(name) ?? { ids: new Set(), why: new Set(), likeness: 1 }
    groups.set(name, {
      ids: group.ids.add(one).add(other),
      why: group.why.add(why),
      likeness: Math.min(group.likeness, likeness),
    })
  }
  return [...groups.values()]
    .map(({ ids, why, likeness }) => ({
      ids: [...ids].sort(),
      why: Alike.options.filter((each) => why.has(each)),
      likeness,
    }))
    .sort((a, b) => rank(a) - rank(b) || b.likeness - a.likeness || (a.ids < b.ids ? -1 : 1))
}

function rank({ why }: DuplicateGroup) {
  return Alike.options.findIndex((each) => why.includes(each))
}
