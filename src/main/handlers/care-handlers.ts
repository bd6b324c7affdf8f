import { sentence } from '#core/messages/sentence'
import type { Verification } from '#contract/care-views'
import type { WindowHandlers } from '#contract/window-handlers'
import { backupsOf } from '#notebook/bring-back'
import type { CareJobs } from '#notebook/care/care-jobs'
import type { Notebook } from '#notebook/notebook'
import { previewBackup } from '#notebook/care/preview-backup'
import { restoreBackup } from '#notebook/care/restore-backup'
import { restoreBackupBeside } from '#notebook/care/restore-beside'
import { verification } from '#notebook/care/verification'
import { sayBackedUp, sayMade, sayRestored, sayVerified } from './care-words'

/** Looking after the library: backups, what they bring back, and verifying. */
export function careHandlers(notebook: Notebook, care: CareJobs) {
  const { store } = notebook.tools
  let verified: Verification | null = null
  return {
    'backups.list': async () => (await store.backups?.list()) ?? null,
    'backups.take': () => ({
      job: care.start(sentence('backingUp'), async () => {
        await store.checked
        backupsOf(notebook)
        return { said: sayBackedUp(await store.takeBackup('by-hand')) }
      }),
    }),
    'backups.compare': ({ name }) => previewBackup(notebook, name),
    'backups.restore': ({ name }) => ({
      job: care.start(sentence('restoring'), async (underWay) => ({
        said: sayRestored(await restoreBackup(notebook, name, underWay)),
      })),
    }),
    'backups.restore-beside': ({ name, folder }) => ({
      job: care.start(sentence('restoringBeside'), async (underWay) => {
        const made = await restoreBackupBeside(notebook, name, folder, underWay)
        return { said: sayMade(made), madeIn: made.target }
      }),
    }),
    'library.verify': () => ({
      job: care.start(sentence('verifying'), async (underWay) => {
        verified = await verification(notebook, underWay)
        return { said: sayVerified(verified) }
      }),
    }),
    'library.verified': () => verified,
    'jobs.cancel': ({ job }) => {
      notebook.captures.cancel(job)
      notebook.imports.cancel(job)
      care.cancel(job)
    },
  } satisfies Partial<WindowHandlers>
}
