import { FolderSearch } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { EmptyState } from '../../components/empty-state'
import styles from './reading-library.module.css'

/** What stands in a list while the library folder is read for the first time on this computer. */
export function ReadingLibrary({ found }: { found: number }) {
  const { library: words } = useMessages()
  const soFar = found === 0 ? words.lookingFirst : words.soFar(found)
  return (
    <EmptyState
      icon={FolderSearch}
      title={words.reading}
      hint={
        <span role="status">
          {soFar} {words.appears}
        </span>
      }
    />
  )
}

/** Over what was found so far, while the rest of the library folder is still to be read. */
export function ReadingSoFar({ found }: { found: number }) {
  const { library: words } = useMessages()
  return (
    <p className={styles.soFar} role="status">
      {words.readingSoFar(found)}
    </p>
  )
}
