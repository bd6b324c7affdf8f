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

/** The tags with these added, each kept once in the spelling that was there first. */
export function addTags(tags: readonly TagName[], added: readonly TagName[]): TagName[] {
  return added.reduce<TagName[]>(
    (all, tag) => (all.some((known) => sameTag(known, tag)) ? all : [...all, tag]),
    [...tags],
  )
}

/** The tags without these, whatever their case. */
export function removeTags(tags: readonly TagName[], removed: readonly TagName[]): TagName[] {
  return tags.filter((tag) => !removed.some((gone) => sameTag(gone, tag)))
}
