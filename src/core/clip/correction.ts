import { z } from 'zod'
import { checksum } from '../text/checksum'

/**
 * A block of a page, known again in another capture of it: where it stands among the page's elements, `~`, and a
 * fingerprint of its letters with how many they are. A block that stands nowhere in the page is named by its
 * number in the article (`a12`).
 */
export const BlockName = z
  .string()
  .max(2000)
  .regex(/^(?:a?\d+(?:\.\d+)*)?~[0-9a-z]+-\d+$/)
export type BlockName = z.infer<typeof BlockName>

/** What a person corrected in an article: a block of it that is not wanted, or one of the page that is. */
export const Correction = z.object({ block: BlockName, does: z.enum(['hide', 'bring-back']) })
export type Correction = z.infer<typeof Correction>

export function blockName(path: string, letters: string): BlockName {
  return `${path}~${checksum(letters).toString(36)}-${letters.length}`
}

/** The one that bears this name, or else the only one with the same letters; null when there is none or a tie. */
export function findNamed<T extends { name: BlockName }>(
  named: readonly T[],
  name: BlockName,
): T | null {
  const exact = named.find((each) => each.name === name)
  if (exact) return exact
  const alike = named.filter((each) => printIn(each.name) === printIn(name))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Whether two sets of corrections say the same, in whatever order. */
export function sameCorrections(a: readonly Correction[], b: readonly Correction[]): boolean {
  if (a.length !== b.length) return false
  const did = new Map(a.map(({ block, does }) => [block, does]))
  return b.every(({ block, does }) => did.get(block) === does)
}

/** The corrections with these put among them, in the order of their blocks' names; a block has one at most. */
export function addCorrections(
  known: readonly Correction[],
  added: readonly Correction[],
): Correction[] {
  const all = new Map([...known, ...added].map((each) => [each.block, each]))
  return [...all.values()].sort((a, b) => (a.block < b.block ? -1 : 1))
}

/** The corrections without those of these blocks; undefined when there are none left, as there were before the first. */
export function removeCorrections(
  known: readonly Correction[],
  blocks: readonly BlockName[],
): Correction[] | undefined {
  const left = known.filter(({ block }) => !blocks.includes(block))
  return left.length === 0 ? undefined : left
}

function printIn(name: BlockName) {
  return name.slice(name.indexOf('~'))
}
