import { IfKnown } from '#contract/job'
import type { Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { Segmented } from '../../components/segmented'
import styles from './settings-dialog.module.css'

/** What clipping does where it could do several things. */
export function ClippingChoices({ settings }: { settings: Settings }) {
  const { settings: words } = useMessages()
  const change = useChangeSettings()

  return (
    <>
      <h3 className={styles.heading}>{words.whenKnown}</h3>
      <Segmented
        label={words.whenKnown}
        value={settings.whenKnown ?? 'ask'}
        options={IfKnown.options.map((value) => ({
          value,
          label: words.whenKnownChoices[value],
        }))}
        onChange={(whenKnown) => change.mutate({ whenKnown })}
      />
      <p className={styles.hint}>{words.whenKnownHint}</p>
    </>
  )
}
