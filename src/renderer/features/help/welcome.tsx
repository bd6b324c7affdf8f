import { BookMarked, Plus } from 'lucide-react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'

type WelcomeProps = { onAdd: () => void; onWelcome: () => void }

/** An empty library: what it is for, and the two ways to begin. */
export function Welcome({ onAdd, onWelcome }: WelcomeProps) {
  const { welcome: words } = useMessages().library
  return (
    <EmptyState icon={BookMarked} title={words.title} hint={words.hint}>
      <Button tone="main" onClick={onAdd}>
        <Plus size={15} aria-hidden /> {words.add}
      </Button>
      <Button onClick={onWelcome}>{words.read}</Button>
    </EmptyState>
  )
}
