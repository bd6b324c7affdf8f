import { connect, type Socket } from 'node:net'
import { Welcome, ownerRequests, type OwnerRequests } from '#contract/owner-requests'
import { askOver } from '#contract/port'
import type { Ask } from '#contract/request'
import type { OwnerDoor } from '#core/owner-door'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { LONGEST_MESSAGE, socketPort } from './socket-port'

/** Milliseconds of silence after which an owner is held to be stuck: it gives signs of life more often. */
const PATIENCE = 15_000

/** A way to ask the owner, once it has let us in. */
export type Visit = {
  ask: Ask<OwnerRequests>
  onMessage: (listen: (message: unknown) => void) => void
  leave: () => void
}

/** What came of knocking: in, or nobody is there any more, or somebody is and says nothing. */
export type Knocked = { came: 'in'; visit: Visit } | { came: 'nobody' } | { came: 'silence' }

/** Knocks at the owner's door and waits so many milliseconds to be let in. */
export function knock({ address, secret }: OwnerDoor, patience: number): Promise<Knocked> {
  return new Promise((resolve) => {
    const socket = connect(address)
    const port = socketPort(socket, LONGEST_MESSAGE)
    const { ask, giveUp } = askOver(port, ownerRequests)
    const end = (outcome: Knocked, problem: NotebookError) => {
      resolve(outcome)
      giveUp(problem)
      socket.destroy()
    }

    socket.once('connect', () => port.send({ type: 'greeting', secret }))
    socket.setTimeout(patience, () => end({ came: 'silence' }, SILENT))
    socket.once('close', () => end({ came: 'nobody' }, OWNER_GONE))
    port.onMessage((message) => {
      if (!Welcome.safeParse(message).success) return
      socket.setTimeout(PATIENCE)
      resolve({ came: 'in', visit: { ask, onMessage: port.onMessage, leave: () => leave(socket) } })
    })
  })
}

function leave(socket: Socket) {
  socket.end()
  socket.unref()
}

const SILENT = new NotebookError('library-busy', sentence('ownerSilent'))
/** What whoever waits for an answer hears when the owner’s end of the connection closes. */
export const OWNER_GONE = new NotebookError('library-busy', sentence('ownerGone'))
