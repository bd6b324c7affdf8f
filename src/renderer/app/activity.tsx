import { FIRST_SETTINGS } from '#core/library/settings'
import { useSettings } from '../api/queries'
import { ActivityPanel } from '../features/capture/activity-panel'
import { CareCard } from '../features/care/care-card'
import { ImportCard } from '../features/import/import-card'
import { useClipping } from './use-clipping'
import { openThing } from './view-store'

/** All long work, with what each kind of it shows. */
export function Activity() {
  const clip = useClipping(useSettings().data ?? FIRST_SETTINGS)
  return (
    <ActivityPanel
      onOpen={(id) => openThing({ kind: 'clip', id, at: null })}
      onCapture={clip}
      showCare={(job, onDismiss) => <CareCard job={job} onDismiss={onDismiss} />}
      showImport={(job, onDismiss) => <ImportCard job={job} onDismiss={onDismiss} />}
    />
  )
}
