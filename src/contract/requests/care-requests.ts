import { z } from 'zod'
import { Backup, BackupName } from '#core/library/backup'
import { JobId } from '../job'
import { request } from '../request'
import { BackupPreview, TrashSize, Verification } from '../care-views'
import { ids, none, nothing } from './request-parts'

/** The trash, backups and the proof that all is whole. */
export const careRequests = {
  'trash.size': request(nothing, TrashSize),
  /** Brings these clips back to where they stood before. */
  'trash.restore': request(z.object({ ids }), none),
  /** Brings back all that is in the trash. */
  'trash.restore-all': request(nothing, none),
  'trash.empty': request(nothing, z.object({ job: JobId })),
  /** Newest first; null where no backups are kept. */
  'backups.list': request(nothing, z.array(Backup).nullable()),
  'backups.take': request(nothing, z.object({ job: JobId })),
  'backups.compare': request(z.object({ name: BackupName }), BackupPreview),
  'backups.restore': request(z.object({ name: BackupName }), z.object({ job: JobId })),
  'backups.restore-beside': request(
    z.object({ name: BackupName, folder: z.string().min(1) }),
    z.object({ job: JobId }),
  ),
  'library.verify': request(nothing, z.object({ job: JobId })),
  /** What was found the last time; null before the first. */
  'library.verified': request(nothing, Verification.nullable()),
}
