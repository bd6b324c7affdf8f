import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import styles from './read-aloud-bar.module.css'
import { SPEEDS, type ReadAloud, type Speed } from './use-read-aloud'

/** The hands on a voice that reads. */
export function ReadAloudBar({ voice }: { voice: ReadAloud }) {
  const { voice: words } = useMessages().reader
  const isSpeaking = voice.state === 'speaking'
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.title}>
      <IconButton label={words.before} icon={SkipBack} onClick={() => voice.step(-1)} />
      <IconButton
        label={isSpeaking ? words.pause : words.goOn}
        keys="R"
        icon={isSpeaking ? Pause : Play}
        onClick={voice.toggle}
      />
      <IconButton label={words.next} icon={SkipForward} onClick={() => voice.step(1)} />
      <select
        className={styles.speed}
        aria-label={words.speed}
        value={voice.speed}
        onChange={({ target }) => voice.setSpeed(target.value as Speed)}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
      <IconButton label={words.stop} icon={X} onClick={voice.stop} />
    </div>
  )
}
