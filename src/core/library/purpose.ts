import { z } from 'zod'
import { TagName } from '../tag/tag-name'

/** What several changes were made for together. */
export const Purpose = z.discriminatedUnion('what', [
  z.object({ what: z.literal('tag.renamed'), from: TagName, to: TagName }),
  z.object({ what: z.literal('tag.merged'), from: TagName, to: TagName }),
  z.object({ what: z.literal('tag.deleted'), name: TagName }),
  /** So many clips that were one and the same. */
  z.object({ what: z.literal('clips.merged'), count: z.number().int(), title: z.string() }),
  z.object({ what: z.literal('rule.applied'), rule: z.string(), count: z.number().int() }),
  /** All that a file or folder of this name brought. */
  z.object({ what: z.literal('imported'), name: z.string() }),
])
export type Purpose = z.infer<typeof Purpose>

/** What was done, in English: “Renamed the tag colour to color”. */
export function describePurpose(purpose: Purpose): string {
  switch (purpose.what) {
    case 'tag.renamed':
      return `Renamed the tag ${purpose.from} to ${purpose.to}`
    case 'tag.merged':
      return `Merged the tag ${purpose.from} into ${purpose.to}`
    case 'tag.deleted':
      return `Deleted the tag ${purpose.name}`
    case 'clips.merged':
      return `Merged ${purpose.count} clips into “${purpose.title}”`
    case 'rule.applied':
      return `The rule “${purpose.rule}” changed ${purpose.count === 1 ? '1 clip' : `${purpose.count.toLocaleString('en')} clips`}`
    case 'imported':
      return `Imported ${purpose.name}`
  }
}

/** The same in German. */
export function describePurposeInGerman(purpose: Purpose): string {
  switch (purpose.what) {
    case 'tag.renamed':
      return `Das Tag ${purpose.from} in ${purpose.to} umbenannt`
    case 'tag.merged':
      return `Das Tag ${purpose.from} mit ${purpose.to} vereinigt`
    case 'tag.deleted':
      return `Das Tag ${purpose.name} gelöscht`
    case 'clips.merged':
      return `${purpose.count} Clips zu „${purpose.title}“ vereinigt`
    case 'rule.applied':
      return `Die Regel „${purpose.rule}“ hat ${purpose.count === 1 ? '1 Clip' : `${purpose.count.toLocaleString('de')} Clips`} geändert`
    case 'imported':
      return `${purpose.name} importiert`
  }
}

/** What changes that came one after the other were made for, where all of them were for the same import. */
export function commonPurpose(purposes: readonly (Purpose | undefined)[]): Purpose | undefined {
  const [first] = purposes
  if (first?.what !== 'imported') return undefined
  const isCommon = purposes.every((each) => each?.what === 'imported' && each.name === first.name)
  return isCommon ? first : undefined
}
