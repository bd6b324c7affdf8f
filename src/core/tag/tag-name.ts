import { z } from 'zod'

const LONGEST = 120

/** A tag as written by a person, nested with `/`: trimmed, no empty level, no line break or quote mark. */
export const TagName = z
  .string()
  .min(1)
  .max(LONGEST)
  .refine((name) => tidyTagName(name) === name, 'A tag needs letters, with / between its levels.')
export type TagName = z.infer<typeof TagName>

/** What a person typed, made into a tag name; empty when nothing usable is left. */
export function tidyTagName(typed: string): string {
  return (
    typed
      .normalize('NFC')
      .replace(/[\p{Cc}",]/gu, ' ')
      .split('/')
      .map((level) =>
        level
          .replace(/^[#\s]+/, '')
          .trim()
          .replace(/\s+/g, ' '),
      )
      .filter((level) => level !== '')
      .join('/')
      .slice(0, LONGEST)
      // The cut may go through a letter of two parts, or fall right behind a level.
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[/\s]+$/, '')
  )
}

/** Two spellings of one tag: case and accents do not make a new one. */
export function sameTag(a: TagName, b: TagName): boolean {
  return foldTag(a) === foldTag(b)
}

/** The form tags are compared in. */
export function foldTag(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether `name` is `parent` itself or nested below it. */
export function isTagWithin(name: TagName, parent: string): boolean {
  const folded = foldTag(name)
  const above = foldTag(parent)
  return folded === above || folded.startsWith(`${above}/`)
}

/** The order in which what is nested stands right under what holds it. */
export function inTagOrder(a: { name: TagName }, b: { name: TagName }): number {
  const [one, other] = [a, b].map(({ name }) => foldTag(name).replaceAll('/', '\0'))
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

/** The tags with these added, each kept once in the spelling that was there first. */
export function addTags(tags: readonly TagName[], added: readonly TagName[]): TagName[] {
  return adderOfTags(added)(tags)
}

/** The tags without these, whatever their case. */
export function removeTags(tags: readonly TagName[], removed: readonly TagName[]): TagName[] {
  return removerOfTags(removed)(tags)
}

/** `addTags` for many lists, which mostly share their tags. */
export function adderOfTags(added: readonly TagName[]): (tags: readonly TagName[]) => TagName[] {
  const folded = added.map((tag) => [tag, foldTag(tag)] as const)
  const fold = folderOfTags()
  return (tags) => {
    const all = [...tags]
    const known = new Set(tags.map(fold))
    for (const [tag, key] of folded) {
      if (known.has(key)) continue
      known.add(key)
      all.push(tag)
    }
    return all
  }
}

/** `removeTags` for many lists, which mostly share their tags. */
export function removerOfTags(
  removed: readonly TagName[],
): (tags: readonly TagName[]) => TagName[] {
  const gone = new Set(removed.map(foldTag))
  const fold = folderOfTags()
  return (tags) => tags.filter((tag) => !gone.has(fold(tag)))
}

/** `sameTag` for many comparisons: each spelling is folded once. */
export function comparerOfTags(): (a: TagName, b: TagName) => boolean {
  const fold = folderOfTags()
  return (a, b) => a === b || fold(a) === fold(b)
}

function folderOfTags(): (tag: TagName) => string {
  const folded = new Map<TagName, string>()
  return (tag) => {
    const known = folded.get(tag) ?? foldTag(tag)
    folded.set(tag, known)
    return known
  }
}
