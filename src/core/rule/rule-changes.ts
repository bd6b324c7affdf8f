import type { Standing } from '../library/before'
import type { SingleChange } from '../library/change'
import type { Id } from '../library/id'
import { comparerOfTags } from '../tag/tag-name'
import type { Rule } from './rule'

/** What a rule would do to clips, each kind of thing with the clips it is not so of yet. */
export type RuleEffect = {
  changes: SingleChange[]
  changed: Id[]
  tagged: Id[]
  collected: Id[]
  archived: Id[]
}

/** What a rule does to clips that its search finds. What is so already is not done again; what is in the trash stays as it is. */
export function ruleEffect(
  { tags, collection, archives }: Omit<Rule, 'when' | 'isOn'>,
  found: readonly Standing[],
): RuleEffect {
  const clips = found.filter(({ place }) => place !== 'trash')
  const isSame = comparerOfTags()
  const without = (tag: string) =>
    clips.filter((clip) => !clip.tags.some((each) => isSame(each, tag))).map(idOf)
  const byTag = tags.map((tag) => ({ tag, ids: without(tag) })).filter(({ ids }) => ids.length > 0)
  const collected =
    collection === null
      ? []
      : clips.filter((clip) => !clip.collections.includes(collection)).map(idOf)
  const archived = archives ? clips.filter(({ place }) => place === 'inbox').map(idOf) : []
  const tagged = [...new Set(byTag.flatMap(({ ids }) => ids))]
  return {
    changes: [
      ...byTag.map(({ tag, ids }): SingleChange => ({ type: 'clips.tagged', ids, tags: [tag] })),
      ...(collection === null || collected.length === 0
        ? []
        : [{ type: 'clips.collected' as const, ids: collected, collection }]),
      ...(archived.length === 0
        ? []
        : [{ type: 'clips.moved' as const, ids: archived, place: 'archive' as const }]),
    ],
    changed: [...new Set([...tagged, ...collected, ...archived])],
    tagged,
    collected,
    archived,
  }
}

/** Whether a rule does anything at all. */
export function doesSomething({ tags, collection, archives }: Rule): boolean {
  return tags.length > 0 || collection !== null || archives
}

function idOf({ id }: Standing) {
  return id
}
