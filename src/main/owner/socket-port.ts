import type { Socket } from 'node:net'
import type { Port } from '#contract/port'
import { LineReader } from './line-reader'

/** Room for the longest command line a system passes on, with all its letters escaped. */
export const LONGEST_MESSAGE = 16 * 1024 * 1024

export type SocketPort = Port & {
  /** How many bytes a message from the other side may have. */
  setLongest: (bytes: number) => void
  /** Gives a sign of life, which is no message. */
  beat: () => void
}

/** Messages over a socket, each as JSON on a line. What is no such line, or too long a one, ends the connection. */
export function socketPort(socket: Socket, longest: number): SocketPort {
  const reader = new LineReader(longest)
  const listeners: ((message: unknown) => void)[] = []

  socket.on('data', (part: Buffer) => {
    for (const line of reader.read(part) ?? [null]) {
      // A listener may have ended the connection at the line before this one.
      if (socket.destroyed) return
      const message = parse(line)
      if (message === undefined) return void socket.destroy()
      for (const listen of listeners) listen(message)
    }
  })
  // It closes next, which is what matters; without a listener the process would end.
  socket.on('error', () => undefined)

  const write = (text: string) => {
    if (socket.writable) socket.write(text)
  }
  return {
    send: (message) => write(`${JSON.stringify(message)}\n`),
    beat: () => write('\n'),
    onMessage: (listen) => void listeners.push(listen),
    setLongest: (bytes) => {
      reader.longest = bytes
    },
  }
}

function parse(line: string | null): unknown {
  try {
    return line === null ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}
