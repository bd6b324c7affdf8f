import { USUAL_THRESHOLDS, type ReadThresholds } from '#core/clip/read-state'
import type { Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { SliderRow } from '../../components/setting-rows'
import styles from './settings-dialog.module.css'

/** How much of a clip is to be read for it to count as begun, and as read. */
export function ReadChoices({ settings }: { settings: Settings }) {
  const change = useChangeSettings()
  const { settings: words } = useMessages()
  const readAt = settings.readAt ?? USUAL_THRESHOLDS
  const set = (part: Partial<ReadThresholds>) => change.mutate({ readAt: { ...readAt, ...part } })
  return (
    <>
      <h3 className={styles.heading}>{words.readStates}</h3>
      <SliderRow
        label={words.startedAt}
        unit=" %"
        value={Math.round(readAt.started * 100)}
        limits={{ min: 1, max: 50 }}
        step={1}
        onChange={(percent) => set({ started: percent / 100 })}
      />
      <SliderRow
        label={words.readFrom}
        unit=" %"
        value={Math.round(readAt.read * 100)}
        limits={{ min: 50, max: 100 }}
        step={1}
        onChange={(percent) => set({ read: percent / 100 })}
      />
      <p className={styles.hint}>{words.readStatesHint}</p>
    </>
  )
}
