import { CloudOff } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from './button'
import { EmptyState } from './empty-state'

type PaneBoundaryProps = { name: string; children: ReactNode }

/** Keeps a failure in one pane from taking the others with it, and says so in words. */
export class PaneBoundary extends Component<PaneBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <EmptyState
        icon={CloudOff}
        title={`The ${this.props.name} could not be shown`}
        hint="Nothing that was saved is lost."
      >
        <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
      </EmptyState>
    )
  }
}
