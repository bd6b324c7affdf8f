import { FolderSearch } from 'lucide-react'
import { countOf } from '#core/text/count-of'
import { EmptyState } from '../../components/empty-state'
import styles from './reading-library.module.css'

/** What stands in a list while the library folder is read for the first time on this computer. */
export function ReadingLibrary({ found }: { found: number }) {
  const soFar = found === 0 ? 'Looking for the first clips.' : `${countOf(found, 'thing')} so far.`
  return (
    <EmptyState
      icon={FolderSearch}
      title="Reading the library folder"
      hint={
        <span role="status">
          {soFar} What is found appears here by itself; the next start will be quicker.
        </span>
      }
    />
  )
}

/** Over what was found so far, while the rest of the library folder is still to be read. */
export function ReadingSoFar({ found }: { found: number }) {
  return (
    <p className={styles.soFar} role="status">
      Reading the library folder: {countOf(found, 'thing')} so far
    </p>
  )
}
