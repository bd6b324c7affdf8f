import { useRef, useState } from 'react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import type { Pressed } from '../../components/key-name'
import { CheckRow } from '../../components/setting-rows'
import { KeyRecorder } from './key-recorder'
import styles from './key-choices.module.css'

/** A command as its keys are chosen. */
export type KeyedCommand = {
  id: string
  title: string
  /** As they are shown. */
  keys: readonly string[]
  isChanged: boolean
}

/** What the keys of commands are, and how they are changed: given by those who know the commands. */
export type KeyDesk = {
  groups: readonly { name: string; commands: readonly KeyedCommand[] }[]
  /** What was pressed, as it is kept; null for a modifier alone. */
  nameOf: (pressed: Pressed) => string | null
  shown: (key: string) => string
  /** Why the key cannot simply be given; `canTake` where it may be taken from the other command. */
  clashOf: (id: string, key: string) => { message: string; canTake: boolean } | null
  onGive: (id: string, key: string | null) => void
  onReset: (id: string) => void
  onResetAll: () => void
}

type KeyChoicesProps = { desk: KeyDesk; singleKeys: boolean; onSingleKeys: (on: boolean) => void }

/** All commands with their keys, each of which can be another. */
export function KeyChoices({ desk, singleKeys, onSingleKeys }: KeyChoicesProps) {
  const { keys: words } = useMessages()
  const [recording, setRecording] = useState<string | null>(null)
  // What had the focus before a key was recorded has it again afterwards.
  const returning = useRef<string | null>(null)
  const done = () => {
    returning.current = recording
    setRecording(null)
  }
  const isAnyChanged = desk.groups.some(({ commands }) => commands.some((each) => each.isChanged))

  return (
    <>
      <CheckRow label={words.single} checked={singleKeys} onChange={onSingleKeys} />
      <p className={styles.hint}>{words.singleHint}</p>
      <div className={styles.reset}>
        <Button disabled={!isAnyChanged} onClick={desk.onResetAll}>
          {words.resetAll}
        </Button>
      </div>
      {desk.groups.map(({ name, commands }) => (
        <section key={name} aria-label={name}>
          <h4 className={styles.group}>{name}</h4>
          <ul>
            {commands.map((command) => (
              <li key={command.id} className={styles.command}>
                <span className={styles.title}>{command.title}</span>
                {recording === command.id ? (
                  <KeyRecorder desk={desk} id={command.id} onDone={done} />
                ) : (
                  <>
                    <span className={styles.keys}>
                      {command.keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                      {command.keys.length === 0 && words.none}
                    </span>
                    {command.isChanged && (
                      <Button
                        tone="quiet"
                        aria-label={words.resetOf(command.title)}
                        onClick={() => desk.onReset(command.id)}
                      >
                        {words.reset}
                      </Button>
                    )}
                    <Button
                      aria-label={words.recordOf(command.title)}
                      ref={(button) => {
                        if (returning.current !== command.id || !button) return
                        returning.current = null
                        button.focus()
                      }}
                      onClick={() => setRecording(command.id)}
                    >
                      {words.record}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
