import type { KeyboardEvent } from 'react'

/** For what lies over the window: keys pressed there are not commands. Escape goes on, for it closes what lies on top. */
export function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation()
}
