import { createHash, timingSafeEqual } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Destination } from '#core/highlight/highlight-link'
import { Greeting, ownerRequests, type ExitCode, type TypedCommand } from '#contract/owner-requests'
import { answerOver } from '#contract/port'
import { LONGEST_MESSAGE, socketPort, type SocketPort } from './socket-port'
import { textParts } from './text-parts'

const LONGEST_GREETING = 1024
/** Milliseconds in which a guest must have said who it is. */
const GREETING_TIME = 5000
/** Milliseconds between two signs of life. */
const BEAT = 2000
/** Milliseconds that commands are given to end when the door is shut on them. */
const LEAVING_TIME = 3000
/** Milliseconds for the last answers to arrive. */
const FAREWELL_TIME = 1000

/** Hears what a command says, and learns when nobody listens any more. */
export type Listener = {
  said: (stream: 'out' | 'err', text: string) => void
  gone: AbortSignal
}

/** What the owner does for its guests. */
export type OwnerWork = {
  /** Brings the window to the front, goes where a link leads and clips files; false where there is no window. */
  showWindow: (to: Destination | null, files: readonly string[]) => Promise<boolean>
  runCommand: (command: TypedCommand, listener: Listener) => Promise<ExitCode>
}

export type OpenDoor = {
  /** Lets nobody in any more, and resolves when those who are in are done. */
  finish: () => Promise<void>
  /** Lets nobody in any more, and tells those who are in to stop. */
  shut: () => Promise<void>
}

/**
 * Listens for other processes that want something of this library. Who does not know the secret is
 * shown out; whatever is sent, nothing is thrown here.
 */
export async function openDoor(
  address: string,
  secret: string,
  work: OwnerWork,
): Promise<OpenDoor> {
  const guests = new Set<Socket>()
  const running = new Set<Promise<unknown>>()
  const stopping = new AbortController()
  let isClosing = false

  const serve = (socket: Socket, port: SocketPort) => {
    const gone = new AbortController()
    const beat = setInterval(port.beat, BEAT)
    socket.once('close', () => {
      clearInterval(beat)
      gone.abort()
    })
    const said = (stream: 'out' | 'err', text: string) => {
      for (const part of textParts(text)) port.send({ type: 'said', stream, text: part })
    }
    answerOver(port, ownerRequests, {
      'window.show': async ({ to, files }) => ({ shown: await work.showWindow(to, files) }),
      'command.run': async (command, signal): Promise<{ code: ExitCode }> => {
        // Unanswered, it was not begun either, and the guest may ask the next owner.
        if (isClosing) socket.destroy()
        if (socket.destroyed) return { code: 1 }
        port.send({ type: 'begun' })
        const until = AbortSignal.any([signal, gone.signal, stopping.signal])
        const run = work.runCommand(command, { said, gone: until })
        running.add(run)
        return { code: await run.finally(() => running.delete(run)) }
      },
    })
  }

  const server = createServer((socket) => {
    guests.add(socket)
    socket.once('close', () => guests.delete(socket))
    greet(socket, secret, serve)
  })
  // A socket that a killed owner left behind: whoever has the lock may take its place.
  if (!address.startsWith('\\\\')) await rm(address, { force: true })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(address, listening)
  })
  server.on('error', () => undefined)

  const close = async (patience: Promise<void>) => {
    isClosing = true
    const closed = new Promise((done) => server.close(done))
    const done = async () => {
      while (running.size > 0) await Promise.allSettled(running)
    }
    await Promise.race([done(), patience])
    // The last answers are still on their way: they are sent in this turn, and a socket is ended before it is cut.
    await setImmediate()
    for (const socket of guests) socket.end()
    await Promise.race([closed, aWhile(FAREWELL_TIME)])
    for (const socket of guests) socket.destroy()
    await closed
  }
  return {
    finish: () => close(new Promise(() => undefined)),
    shut: () => {
      stopping.abort()
      return close(aWhile(LEAVING_TIME))
    },
  }
}

function aWhile(time: number): Promise<void> {
  return setTimeout(time, undefined, { ref: false })
}

function greet(socket: Socket, secret: string, serve: (socket: Socket, port: SocketPort) => void) {
  const port = socketPort(socket, LONGEST_GREETING)
  socket.setTimeout(GREETING_TIME, () => socket.destroy())
  let isKnown = false
  port.onMessage((message) => {
    if (isKnown) return
    const greeting = Greeting.safeParse(message).data
    if (!greeting || !isSame(greeting.secret, secret)) return void socket.destroy()
    isKnown = true
    socket.setTimeout(0)
    port.setLongest(LONGEST_MESSAGE)
    serve(socket, port)
    port.send({ type: 'welcome' })
  })
}

function isSame(one: string, other: string) {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
