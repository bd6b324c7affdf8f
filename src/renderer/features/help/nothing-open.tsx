import { BookOpen } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { EmptyState } from '../../components/empty-state'

/** The reading pane before anything is open. */
export function NothingOpen({ libraryEmpty }: { libraryEmpty: boolean }) {
  const { nothingOpen: words } = useMessages().library
  return libraryEmpty ? (
    <EmptyState icon={BookOpen} title={words.first} hint={words.firstHint} />
  ) : (
    <EmptyState icon={BookOpen} title={words.title} hint={words.hint} />
  )
}
