import { foldTag } from '../tag/tag-name'

type Named = { name: string; above: readonly string[]; count: number }

/** Names that a search takes for these collections: each its own, or its path where several have that name. */
export function namedApart(rows: readonly Named[]): { name: string; count: number }[] {
  const seen = new Map<string, number>()
  for (const { name } of rows) seen.set(foldTag(name), (seen.get(foldTag(name)) ?? 0) + 1)
  return rows.map(({ name, above, count }) => {
    const isAlone = seen.get(foldTag(name)) === 1
    return { name: isAlone ? name : [...above, name].join(' / '), count }
  })
}
