import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { isSingle } from '../../components/key-name'
import type { KeyDesk } from './key-choices'
import styles from './key-choices.module.css'

type KeyRecorderProps = { desk: KeyDesk; id: string; onDone: () => void }

/** Takes the next key that is pressed for a command, or two in a row. Tab leaves it, Escape gives it up. */
export function KeyRecorder({ desk, id, onDone }: KeyRecorderProps) {
  const { keys: words } = useMessages()
  const field = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState<string | null>(null)
  const clash = key === null ? null : desk.clashOf(id, key)
  const mayKeep = key !== null && (clash === null || clash.canTake)

  // The focus leaves React.
  useEffect(() => field.current?.focus(), [])

  const keep = () => {
    if (!mayKeep) return
    desk.onGive(id, key)
    onDone()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onDone()
    if (event.key === 'Enter' && key !== null) return keep()
    const name = desk.nameOf(event)
    if (name === null) return
    setKey(key !== null && isSingle(key) && isSingle(name) ? `${key} ${name}` : name)
  }

  return (
    <div className={styles.recorder}>
      <div
        ref={field}
        className={styles.pressed}
        role="button"
        tabIndex={0}
        aria-label={key === null ? words.press : `${words.press}: ${desk.shown(key)}`}
        onKeyDown={press}
      >
        {key === null ? words.press : <kbd>{desk.shown(key)}</kbd>}
      </div>
      <Button tone="main" disabled={!mayKeep} onClick={keep}>
        {clash?.canTake ? words.takeOver : words.keep}
      </Button>
      <Button
        onClick={() => {
          desk.onGive(id, null)
          onDone()
        }}
      >
        {words.none}
      </Button>
      <Button onClick={onDone}>{words.cancel}</Button>
      <p className={styles.said} role="status">
        {clash?.message ?? (key !== null && isSingle(key) ? words.chord : '')}
      </p>
    </div>
  )
}
