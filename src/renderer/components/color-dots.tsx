import styles from './color-dots.module.css'

const COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'red', 'gray'] as const
type Color = (typeof COLORS)[number]

/** The colors to choose from, each with the number key that gives it, so that color is never alone. */
export function ColorDots({
  current,
  onChoose,
}: {
  current: Color | null
  onChoose: (color: Color) => void
}) {
  return (
    <div className={styles.dots} role="group" aria-label="Color">
      {COLORS.map((color, place) => (
        <button
          key={color}
          type="button"
          className={styles.dot}
          data-color={color}
          aria-label={`${place + 1} ${color}`}
          aria-pressed={color === current}
          title={`${color} (${place + 1})`}
          onClick={() => onChoose(color)}
        >
          {place + 1}
        </button>
      ))}
    </div>
  )
}

/** One color, as a badge with its number. */
export function ColorBadge({ color }: { color: Color }) {
  return (
    <span className={styles.badge} data-color={color} role="img" aria-label={color} title={color}>
      {COLORS.indexOf(color) + 1}
    </span>
  )
}
