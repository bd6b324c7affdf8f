import { answerOver } from '#contract/port'
import { workerRequests } from '#contract/worker-requests'
import { workerHandlers } from './worker-handlers'

// The entry of the worker process: it listens on the port its parent gave it.
const { parentPort } = process

answerOver(
  {
    send: (message) => parentPort.postMessage(message),
    onMessage: (listen) => parentPort.on('message', ({ data }) => listen(data)),
  },
  workerRequests,
  workerHandlers(),
)
