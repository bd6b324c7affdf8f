import { useComponentWords } from './component-words'
import { useColorName } from './color-names'
import styles from './color-dots.module.css'

const COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'red', 'gray'] as const
export type Color = (typeof COLORS)[number]

/** The colors to choose from, each with the number key that gives it, so that color is never alone. */
export function ColorDots({
  current,
  onChoose,
}: {
  current: Color | null
  onChoose: (color: Color) => void
}) {
  const words = useComponentWords()
  return (
    <div className={styles.dots} role="group" aria-label={words.color}>
      {COLORS.map((color) => (
        <ColorDot
          key={color}
          color={color}
          pressed={color === current}
          onPress={() => onChoose(color)}
        />
      ))}
    </div>
  )
}

type ColorDotProps = { color: Color; pressed: boolean; onPress: () => void }

/** A color to press. */
export function ColorDot({ color, pressed, onPress }: ColorDotProps) {
  const number = COLORS.indexOf(color) + 1
  const name = useColorName()(color)
  return (
    <button
      type="button"
      className={styles.dot}
      data-color={color}
      aria-label={`${number} ${name}`}
      aria-pressed={pressed}
      title={`${name} (${number})`}
      onClick={onPress}
    >
      {number}
    </button>
  )
}

/** One color, as its number beside something whose words say which it is. */
export function ColorNumber({ color }: { color: Color }) {
  const name = useColorName()(color)
  return (
    <span
      className={styles.badge}
      data-color={color}
      data-number={COLORS.indexOf(color) + 1}
      title={name}
      aria-hidden
    />
  )
}

/** One color, as a badge with its number. */
export function ColorBadge({ color }: { color: Color }) {
  const name = useColorName()(color)
  return (
    <span className={styles.badge} data-color={color} role="img" aria-label={name} title={name}>
      {COLORS.indexOf(color) + 1}
    </span>
  )
}
