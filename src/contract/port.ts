import { z } from 'zod'
import { sentence } from '#core/messages/sentence'
import { NotebookError, Problem, thrownAs } from '#core/problem'
import { answer } from './answer'
import type { Ask, Handlers, InputOf, OutputOf, Requests } from './request'

/** Two ends that pass messages: a utility process, a MessagePort, or a pair made in a test. */
export type Port = {
  send: (message: unknown) => void
  onMessage: (listen: (message: unknown) => void) => void
}

const Call = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask'), call: z.number(), name: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), call: z.number() }),
])
const Answer = z.object({
  type: z.literal('answer'),
  call: z.number(),
  reply: z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), problem: Problem }),
  ]),
})

/** Answers what is asked over a port, each call with a signal that tells when the asker gave up. */
export function answerOver<R extends Requests>(port: Port, requests: R, handlers: Handlers<R>) {
  const running = new Map<number, AbortController>()
  port.onMessage((message) => {
    const call = Call.safeParse(message).data
    if (call?.type === 'cancel') running.get(call.call)?.abort()
    if (call?.type !== 'ask') return
    const control = new AbortController()
    running.set(call.call, control)
    void answer(requests, handlers, call.name, call.input, control.signal).then((reply) => {
      running.delete(call.call)
      port.send({ type: 'answer', call: call.call, reply })
    })
  })
}

/** Asks over a port. What comes back is checked too: the other end may have read a hostile page. */
export function askOver<R extends Requests>(port: Port, requests: R): PortAsker<R> {
  type Waiting = { name: keyof R; resolve: (value: unknown) => void; reject: (e: Error) => void }
  const waiting = new Map<number, Waiting>()
  let calls = 0

  port.onMessage((message) => {
    const got = Answer.safeParse(message).data
    const asked = got && waiting.get(got.call)
    if (!asked) return
    waiting.delete(got.call)
    if (!got.reply.ok) {
      asked.reject(thrownAs(got.reply.problem))
      return
    }
    const checked = requests[asked.name]?.output.safeParse(got.reply.value)
    if (checked?.success) asked.resolve(checked.data)
    else
      asked.reject(new NotebookError('unexpected', sentence('malformedAnswer', String(asked.name))))
  })

  return {
    ask: <Name extends keyof R & string>(
      name: Name,
      input: InputOf<R, Name>,
      signal?: AbortSignal,
    ) =>
      new Promise<OutputOf<R, Name>>((resolve, reject) => {
        const call = ++calls
        const cancel = () => port.send({ type: 'cancel', call })
        // One signal may stand over thousands of calls, so each takes its listener away again.
        const settled = () => signal?.removeEventListener('abort', cancel)
        waiting.set(call, {
          name,
          resolve: (value) => {
            settled()
            resolve(value as OutputOf<R, Name>)
          },
          reject: (problem) => {
            settled()
            reject(problem)
          },
        })
        signal?.addEventListener('abort', cancel)
        port.send({ type: 'ask', call, name, input })
        if (signal?.aborted) port.send({ type: 'cancel', call })
      }),
    giveUp: (problem) => {
      for (const { reject } of waiting.values()) reject(problem)
      waiting.clear()
    },
  }
}

export type PortAsker<R extends Requests> = {
  ask: Ask<R>
  /** Fails everything still waiting: the other end is gone. */
  giveUp: (problem: NotebookError) => void
}
