import type { EventName, EventOf } from './events'
import type { Reply } from './reply'

/** The one channel of requests, and the one of events, between a window and main. */
export const REQUEST_CHANNEL = 'commonplace:request'
export const EVENT_CHANNEL = 'commonplace:event'

/** What the preload script puts in the window as `commonplace`. */
export type Bridge = {
  request: (name: string, input: unknown) => Promise<Reply>
  subscribe: <Name extends EventName>(
    name: Name,
    listen: (event: EventOf<Name>) => void,
  ) => () => void
  /** Where a dropped or chosen file lies on disk; empty for one that is not on disk. */
  pathOf: (file: File) => string
  platform: string
}
