import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OwnerDoor } from '#core/owner-door'
import { openDoor, type OpenDoor, type OwnerWork } from '../../../src/main/owner/open-door'
import { knock, type Visit } from '../../../src/main/owner/knock'

export const SECRET = 'the secret of this owner'
let doors = 0

/** An owner that listens, and repeats what it is told to say unless it is given other work. */
export async function aDoor(
  work: Partial<OwnerWork> = {},
): Promise<{ door: OwnerDoor; open: OpenDoor }> {
  const address = join(tmpdir(), `commonplace-test-${process.pid}-${doors++}`)
  const open = await openDoor(address, SECRET, {
    showWindow: () => Promise.resolve(true),
    runCommand: ({ words }, { said }) => {
      for (const word of words) said('out', word)
      return Promise.resolve(0)
    },
    ...work,
  })
  onTestFinished(() => open.shut())
  return { door: { address, secret: SECRET, program: 'app' }, open }
}

/** A guest who was let in. */
export async function aVisit(door: OwnerDoor): Promise<Visit> {
  const knocked = await knock(door, 5000)
  if (knocked.came !== 'in') throw new Error(`Knocking came to ${knocked.came}.`)
  return knocked.visit
}

/** A connection on which anything can be sent; it is over when the owner ends it. */
export function aStranger(door: OwnerDoor): { socket: Socket; over: Promise<void> } {
  const socket = connect(door.address)
  socket.on('error', () => undefined)
  socket.resume()
  onTestFinished(() => void socket.destroy())
  return { socket, over: new Promise((done) => socket.once('close', () => done())) }
}
