/** Why a disk refused, as far as it matters to a person. */
export type DiskRefusal =
  'full' | 'closed' | 'not-a-folder' | 'gone' | 'failing' | 'crowded' | 'in-use' | 'other'

/** What a disk's refusal means; also of one that was wrapped on its way. */
export function refusalOf(cause: unknown): DiskRefusal {
  if (!(cause instanceof Error)) return 'other'
  switch ((cause as NodeJS.ErrnoException).code) {
    case undefined:
      return cause.cause === undefined ? 'other' : refusalOf(cause.cause)
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'closed'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'not-a-folder'
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
    case 'EHOSTDOWN':
    case 'ENOTCONN':
      return 'gone'
    case 'EIO':
    case 'EBADMSG':
    case 'EUCLEAN':
      return 'failing'
    case 'EMFILE':
    case 'ENFILE':
      return 'crowded'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use'
    default:
      return 'other'
  }
}

/** What was thrown, in its own words. */
export function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
