import type { Shelf } from './shelf'

/** The pages (by their numbers) that more than one document outside the trash was saved from. */
export function savedTwice(shelves: readonly Shelf[]): ReadonlySet<number> {
  const once = new Set<number>()
  const twice = new Set<number>()
  for (const { segment, outsideTrash } of shelves) {
    outsideTrash.forEach((number) => {
      const page = segment.facts.page(number)
      if (page === 0) return
      if (once.has(page)) twice.add(page)
      else once.add(page)
    })
  }
  return twice
}
