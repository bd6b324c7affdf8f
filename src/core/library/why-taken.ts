import type { BackupReason } from './backup'

/** Why a backup was taken, in words. */
export function whyTaken(reason: BackupReason): string {
  switch (reason) {
    case 'hourly':
      return 'Taken by itself'
    case 'by-hand':
      return 'Taken by hand'
    case 'before-restore':
      return 'Before a backup was restored'
    case 'before-migration':
      return 'Before Commonplace was updated'
  }
}
