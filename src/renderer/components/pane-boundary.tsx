import { CloudOff } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from './button'
import { useComponentWords, type ComponentWords } from './component-words'
import { EmptyState } from './empty-state'

type PaneBoundaryProps = { name: keyof ComponentWords['notShown']; children: ReactNode }

/** Keeps a failure in one pane from taking the others with it, and says so in words. */
export class PaneBoundary extends Component<PaneBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <Failed name={this.props.name} onRetry={() => this.setState({ failed: false })} />
  }
}

type FailedProps = Pick<PaneBoundaryProps, 'name'> & { onRetry: () => void }

function Failed({ name, onRetry }: FailedProps) {
  const words = useComponentWords()
  return (
    <EmptyState icon={CloudOff} title={words.notShown[name]} hint={words.nothingLost}>
      <Button onClick={onRetry}>{words.tryAgain}</Button>
    </EmptyState>
  )
}
