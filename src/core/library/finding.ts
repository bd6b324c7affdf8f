import { z } from 'zod'

/** What can be found in a library folder that should not be so. Paths are relative to the library, with `/`. */
export const Finding = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
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
    ]),
    path: z.string(),
  }),
  z.object({
    kind: z.enum(['file-missing', 'file-altered', 'picture-missing', 'picture-altered']),
    path: z.string(),
    /** The title of a clip that needs it; null when none is known. */
    title: z.string().nullable(),
  }),
  z.object({ kind: z.literal('leads-out'), path: z.string(), to: z.string() }),
  z.object({ kind: z.literal('unreadable'), path: z.string(), reason: z.string() }),
])
export type Finding = z.infer<typeof Finding>
export type FindingKind = Finding['kind']

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

/** What a kind of finding is called above a list of them. */
export function findingHeading(kind: FindingKind): string {
  switch (kind) {
    case 'library-card-missing':
      return 'The library’s own card'
    case 'record-damaged':
      return 'Damaged records'
    case 'record-newer':
      return 'Records of a newer Commonplace'
    case 'record-misplaced':
      return 'Records in the wrong place'
    case 'card-missing':
      return 'Clips without a card'
    case 'file-missing':
      return 'Missing captured files'
    case 'file-altered':
      return 'Altered captured files'
    case 'picture-missing':
      return 'Missing pictures'
    case 'picture-altered':
      return 'Altered pictures'
    case 'conflict-copy':
      return 'Conflict copies'
    case 'leads-out':
      return 'Links out of the library'
    case 'unreadable':
      return 'Files that cannot be read'
    case 'version-unnamed':
      return 'Versions that no clip names'
    case 'picture-unnamed':
      return 'Pictures that no clip names'
    case 'leftover':
      return 'Leftovers of interrupted writes'
    case 'unknown-file':
      return 'Files that are not part of a library'
  }
}

/** What a finding means and what to do about it, in words. */
export function describeFinding(finding: Finding): string {
  const { path } = finding
  switch (finding.kind) {
    case 'library-card-missing':
      return `${path} is missing. A new one is written when the library is next opened; restore a backup to have its own again.`
    case 'record-damaged':
      return `${path} does not hold a record that can be read. Restore it from a backup; the file itself is never deleted.`
    case 'record-newer':
      return `${path} was written by a newer Commonplace. Update Commonplace to read it.`
    case 'record-misplaced':
      return `${path} holds the record of another id than its place says, so it is not found by its own. Move it to where its id belongs, or away if it is a copy.`
    case 'card-missing':
      return `${path} holds captured files and no card (clip.json), so the clip is not listed. Restore the card from a backup. If clipping was cut off before it was saved, there never was one; a day later Commonplace sets such files aside in the folder “damaged”.`
    case 'file-missing':
      return `${path}${neededBy(finding.title)} is missing. Put it back from a copy of the library folder, or clip the page again.`
    case 'file-altered':
      return `${path}${neededBy(finding.title)} is not what was captured. Put it back from a copy of the library folder, or clip the page again.`
    case 'picture-missing':
      return `The picture ${path}${neededBy(finding.title)} is missing. Put it back from a copy of the library folder, or clip the page again.`
    case 'picture-altered':
      return `The picture ${path}${neededBy(finding.title)} does not hold what its name says. Put it back from a copy of the library folder, or clip the page again.`
    case 'conflict-copy':
      return `${path} is a conflict copy, made by a program that syncs the folder, and is not read. Compare it with the file beside it, keep what you want, and move the copy away.`
    case 'leads-out':
      return `${path} is a link that leads out of the library (to ${finding.to}) and was not followed. Put the file itself in its place.`
    case 'unreadable':
      return `${path} cannot be read (${finding.reason}). Allow reading it, or check the disk.`
    case 'version-unnamed':
      return `No card names the version ${path}. A capture was interrupted, or is under way just now; otherwise it may be moved away.`
    case 'picture-unnamed':
      return `No card names the picture ${path}. It harms nothing, and may be moved away.`
    case 'leftover':
      return `${path} was left by an interrupted write. It holds nothing that was saved, and may be deleted while Commonplace is closed.`
    case 'unknown-file':
      return `${path} is not a file of Commonplace and is not read. It may stay, or be moved elsewhere.`
  }
}

function neededBy(title: string | null) {
  return title === null ? '' : ` (of “${title}”)`
}
