import { answerOver, askOver, type Port } from './port'
import type { Ask, Handlers, Requests } from './request'

/** Asks handlers of this very process as they would be asked over a port. */
export function askHere<R extends Requests>(requests: R, handlers: Handlers<R>): Ask<R> {
  const [toHandlers, toAsker] = [line(), line()]
  answerOver({ send: toAsker.send, onMessage: toHandlers.onMessage }, requests, handlers)
  const near: Port = { send: toHandlers.send, onMessage: toAsker.onMessage }
  return askOver(near, requests).ask
}

function line() {
  let listener: (message: unknown) => void = () => undefined
  return {
    send: (message: unknown) => queueMicrotask(() => listener(message)),
    onMessage: (listen: (message: unknown) => void) => void (listener = listen),
  }
}
