import styles from './tag-chips.module.css'

/** Tags, side by side. */
export function TagChips({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => (
    <span key={tag} className={styles.chip} title={tag}>
      <span className={styles.name}>{tag}</span>
    </span>
  ))
}
