import type { Port } from '#contract/port'

/** Two ends of a port in one process: messages are copied on the way, as between processes, and arrive later. */
export function aPortPair(): { near: Port; far: Port } {
  const [toNear, toFar] = [channel(), channel()]
  return {
    near: { send: toFar.send, onMessage: toNear.onMessage },
    far: { send: toNear.send, onMessage: toFar.onMessage },
  }
}

function channel() {
  const listeners: ((message: unknown) => void)[] = []
  return {
    send: (message: unknown) => {
      const copy: unknown = structuredClone(message)
      queueMicrotask(() => listeners.forEach((listen) => listen(copy)))
    },
    onMessage: (listen: (message: unknown) => void) => void listeners.push(listen),
  }
}
