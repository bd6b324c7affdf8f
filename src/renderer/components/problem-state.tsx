import { TriangleAlert } from 'lucide-react'
import { useComponentWords } from './component-words'
import { Button } from './button'
import { EmptyState } from './empty-state'

type ProblemStateProps = { title: string; message: string; onRetry?: () => void }

/** What stands where something could not be had, with the reason and a way to try again. */
export function ProblemState({ title, message, onRetry }: ProblemStateProps) {
  const words = useComponentWords()
  return (
    <EmptyState icon={TriangleAlert} title={title} hint={message}>
      {onRetry && <Button onClick={onRetry}>{words.tryAgain}</Button>}
    </EmptyState>
  )
}
