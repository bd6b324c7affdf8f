import { z } from 'zod'
import { Destination } from '#core/highlight/highlight-link'
import { Problem } from '#core/problem'
import { JobId } from '../job'
import { request } from '../request'
import { Summary } from '../views'
import { none, nothing } from './request-parts'

/** The library folder as a whole. */
export const libraryRequests = {
  'library.summary': request(nothing, Summary),
  'library.show': request(nothing, none),
  /** Opens another library in a window of its own. */
  'library.open': request(z.object({ folder: z.string().min(1) }), none),
  /** Asks for the folder a library is to be moved to; null when none was chosen. */
  'library.choose-place': request(nothing, z.object({ path: z.string().nullable() })),
  /** Copies the library there. The copy is used from the next start on. */
  'library.move': request(z.object({ folder: z.string().min(1) }), z.object({ job: JobId })),
  /** The copy that is ready, and the folder that was left by the last move. */
  'library.move-state': request(
    nothing,
    z.object({ ready: z.string().nullable(), left: z.string().nullable() }),
  ),
  'library.stay': request(nothing, none),
  'library.restart': request(nothing, none),
  'library.remove-left': request(nothing, none),
  'library.keep-left': request(nothing, none),
  /** What went wrong before the window could be told. From then on it is told. */
  'problems.met': request(nothing, z.array(Problem)),
  /** Where the link leads that the program was started with; null without one. From then on links are told. */
  'link.waiting': request(nothing, Destination.nullable()),
}
