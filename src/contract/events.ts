import { z } from 'zod'
import { Reading } from '#core/clip/clip'
import { Destination } from '#core/highlight/highlight-link'
import { Id } from '#core/library/id'
import { Settings } from '#core/library/settings'
import { Problem } from '#core/problem'
import { Job } from './job'

/** What main tells its windows, in the past tense, after it has happened and is on disk. */
export const events = {
  'library.changed': z.object({
    clips: z.array(Id),
    notes: z.array(Id),
    /** The change in words, where it took something away that a person may want back at once. */
    takenAway: z.string().nullable(),
    /** Whether the history of what can be undone is another one now. */
    isStep: z.boolean(),
  }),
  /** What can be undone or done again is another. */
  'history.changed': z.object({}),
  /** A rule changed so many clips. */
  'rules.applied': z.object({ name: z.string(), count: z.number().int() }),
  'clip.read': z.object({ id: Id, reading: Reading }),
  'job.progressed': Job,
  'job.finished': Job,
  'settings.changed': Settings,
  /** How much of the library is read to be searched; `stopped` when a person ended it before all was. */
  'index.progressed': z.object({ done: z.number(), total: z.number(), stopped: z.boolean() }),
  'key.forwarded': z.object({
    key: z.string(),
    ctrlKey: z.boolean(),
    metaKey: z.boolean(),
    shiftKey: z.boolean(),
    altKey: z.boolean(),
  }),
  'command.chosen': z.object({ command: z.string() }),
  'link.opened': Destination,
  'problem.met': Problem,
}
export type Events = typeof events
export type EventName = keyof Events
export type EventOf<Name extends EventName> = z.output<Events[Name]>

/** How a room tells an event without knowing who listens. */
export type Tell = <Name extends EventName>(name: Name, event: EventOf<Name>) => void
