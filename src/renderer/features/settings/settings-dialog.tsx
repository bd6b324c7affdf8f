import type { ReactNode } from 'react'
import type { Settings } from '#core/library/settings'
import { useSummary } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useChangeSettings } from '../../api/use-change-settings'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { CheckRow } from '../../components/setting-rows'
import { HighlightChoices } from './highlight-choices'
import styles from './settings-dialog.module.css'

type SettingsDialogProps = {
  open: boolean
  settings: Settings
  onCare: () => void
  onClose: () => void
  /** How articles look, which is another feature's. */
  children: ReactNode
}

/** How the window looks, how articles are set, and where the library lies. */
export function SettingsDialog({ open, settings, onCare, onClose, children }: SettingsDialogProps) {
  const change = useChangeSettings()
  const show = useAsk('library.show')
  const folder = useSummary().data?.folder

  return (
    <Dialog title="Settings" open={open} onClose={onClose}>
      <div className={styles.content}>
        {children}
        <HighlightChoices settings={settings} />
        <CheckRow
          label="One-letter shortcuts, such as J, H and E"
          checked={settings.singleKeys}
          onChange={(singleKeys) => change.mutate({ singleKeys })}
        />
        <div className={styles.library}>
          <p>
            The library is a plain folder: <span className={styles.folder}>{folder}</span>
          </p>
          <Button onClick={() => show.mutate(undefined)}>Show it</Button>
        </div>
        <div className={styles.care}>
          <p>It is backed up by itself while Commonplace is open.</p>
          <Button onClick={onCare}>Backups and verification…</Button>
        </div>
      </div>
    </Dialog>
  )
}
