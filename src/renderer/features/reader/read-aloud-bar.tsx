import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { IconButton } from '../../components/icon-button'
import styles from './read-aloud-bar.module.css'
import { SPEEDS, type ReadAloud, type Speed } from './use-read-aloud'

/** The hands on a voice that reads. */
export function ReadAloudBar({ voice }: { voice: ReadAloud }) {
  const isSpeaking = voice.state === 'speaking'
  return (
    <div className={styles.bar} role="toolbar" aria-label="Reading aloud">
      <IconButton label="Sentence before" icon={SkipBack} onClick={() => voice.step(-1)} />
      <IconButton
        label={isSpeaking ? 'Pause' : 'Go on reading'}
        keys="R"
        icon={isSpeaking ? Pause : Play}
        onClick={voice.toggle}
      />
      <IconButton label="Next sentence" icon={SkipForward} onClick={() => voice.step(1)} />
      <select
        className={styles.speed}
        aria-label="Speed of the voice"
        value={voice.speed}
        onChange={({ target }) => voice.setSpeed(target.value as Speed)}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
      <IconButton label="Stop reading aloud" icon={X} onClick={voice.stop} />
    </div>
  )
}
