import { Hash } from 'lucide-react'
import { memo } from 'react'
import type { Summary } from '#contract/views'
import { ColorNumber } from '../../components/color-dots'
import { inStretches, stretchStyle } from '../../components/in-stretches'
import { NavEntry } from '../../components/nav-entry'
import styles from './sidebar.module.css'

type TagEntriesProps = {
  tags: Summary['tags']
  /** The tag whose clips are listed. */
  current: string | null
  onGo: (place: { kind: 'tag'; name: string }) => void
}

const LINE = 30

/** The ways to what carries a tag. There may be a thousand, so they are drawn again only when they are others. */
export const TagEntries = memo(function TagEntries({ tags, current, onGo }: TagEntriesProps) {
  return (
    <>
      {inStretches(tags).map((stretch, at) => (
        <ul key={at} className={styles.section} style={stretchStyle(stretch, LINE)}>
          {stretch.map(({ name, count, color }) => (
            <NavEntry
              key={name}
              label={name.split('/').at(-1) ?? name}
              above={name.split('/').slice(0, -1)}
              icon={Hash}
              mark={color && <ColorNumber color={color} />}
              count={count}
              current={current === name}
              onPress={() => onGo({ kind: 'tag', name })}
            />
          ))}
        </ul>
      ))}
    </>
  )
})
