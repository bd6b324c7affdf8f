import { z } from 'zod'
import { findings } from '../messages/english/findings'
import type { Messages } from '../messages/messages-of'

const OfPlace = z.enum([
  'library-card-missing',
  'record-damaged',
  'record-newer',
  'record-misplaced',
  'card-missing',
  'version-unnamed',
  'picture-unnamed',
  'leftover',
  'conflict-copy',
  'unknown-file',
])
const OfClip = z.enum(['file-missing', 'file-altered', 'picture-missing', 'picture-altered'])

/** What can be found in a library folder that should not be so. Paths are relative to the library, with `/`. */
export const Finding = z.discriminatedUnion('kind', [
  z.object({ kind: OfPlace, path: z.string() }),
  z.object({
    kind: OfClip,
    path: z.string(),
    /** The title of a clip that needs it; null when none is known. */
    title: z.string().nullable(),
  }),
  z.object({ kind: z.literal('leads-out'), path: z.string(), to: z.string() }),
  z.object({ kind: z.literal('unreadable'), path: z.string(), reason: z.string() }),
])
export type Finding = z.infer<typeof Finding>
export const FindingKind = z.enum([
  ...OfPlace.options,
  ...OfClip.options,
  'leads-out',
  'unreadable',
])
export type FindingKind = z.infer<typeof FindingKind>

type FindingWords = Messages['findings']

/** Whether a finding means that something is lost or in danger, or only that something lies about. */
export function weightOf(kind: FindingKind): 'wrong' | 'harmless' {
  switch (kind) {
    case 'library-card-missing':
    case 'record-damaged':
    case 'record-newer':
    case 'record-misplaced':
    case 'card-missing':
    case 'file-missing':
    case 'file-altered':
    case 'picture-missing':
    case 'picture-altered':
    case 'conflict-copy':
    case 'leads-out':
    case 'unreadable':
      return 'wrong'
    case 'version-unnamed':
    case 'picture-unnamed':
    case 'leftover':
    case 'unknown-file':
      return 'harmless'
  }
}

/** What a kind of finding is called above a list of them, in English unless in other words. */
export function findingHeading(kind: FindingKind, words: FindingWords = findings): string {
  return words.headings[kind]
}

/** What a finding means and what to do about it, in English unless in other words. */
export function describeFinding(finding: Finding, words: FindingWords = findings): string {
  const { path } = finding
  switch (finding.kind) {
    case 'file-missing':
    case 'file-altered':
    case 'picture-missing':
    case 'picture-altered': {
      const needed = finding.title === null ? '' : words.neededBy(finding.title)
      return words.told[finding.kind](path, needed)
    }
    case 'leads-out':
      return words.told[finding.kind](path, finding.to)
    case 'unreadable':
      return words.told[finding.kind](path, finding.reason)
    default:
      return words.told[finding.kind](path)
  }
}
