import { BookMarked, Plus } from 'lucide-react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'

type WelcomeProps = { onAdd: () => void; onWelcome: () => void }

/** An empty library: what it is for, and the two ways to begin. */
export function Welcome({ onAdd, onWelcome }: WelcomeProps) {
  return (
    <EmptyState
      icon={BookMarked}
      title="Your library is empty"
      hint="Add an address, paste a text, or drop files on the window. Each is kept whole on this computer, to read, mark and find again."
    >
      <Button tone="main" onClick={onAdd}>
        <Plus size={15} aria-hidden /> Add your first clip
      </Button>
      <Button onClick={onWelcome}>Read the welcome clip</Button>
    </EmptyState>
  )
}
