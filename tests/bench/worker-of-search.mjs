import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { importBundle } from './our-code.mjs'

const SCRIPT = join(import.meta.dirname, 'search-worker.mjs')

/** An index in a process of its own, asked by the product's contract; `bundle` is a folder with our code. */
export async function workerOfSearch(bundle) {
  const { askOver, workerRequests } = await importBundle(bundle, [
    'src/contract/port.ts',
    'src/contract/worker-requests.ts',
  ])
  const child = fork(SCRIPT, [bundle], { serialization: 'advanced' })
  const told = async (type) => {
    for (;;) {
      const [message] = await once(child, 'message')
      if (message.type === type) return message
    }
  }
  const ready = told('ready')
  const { ask } = askOver(
    {
      send: (message) => child.send(message),
      onMessage: (listen) => child.on('message', listen),
    },
    workerRequests,
  )
  await ready
  return {
    ask,
    /** The most bytes of memory the process was seen to have. */
    peak: async () => {
      const answer = told('peak')
      child.send({ type: 'peak' })
      return (await answer).bytes
    },
    close: async () => {
      const over = once(child, 'exit')
      child.disconnect()
      await over
    },
  }
}
