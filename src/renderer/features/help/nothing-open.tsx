import { BookOpen } from 'lucide-react'
import { EmptyState } from '../../components/empty-state'

/** The reading pane before anything is open. */
export function NothingOpen({ libraryEmpty }: { libraryEmpty: boolean }) {
  return libraryEmpty ? (
    <EmptyState
      icon={BookOpen}
      title="What you open is read here"
      hint="Press ? at any time to see every key."
    />
  ) : (
    <EmptyState
      icon={BookOpen}
      title="Nothing is open"
      hint="Choose something from the list, or press J to walk down it. / searches, ? shows every key."
    />
  )
}
