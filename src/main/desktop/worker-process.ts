import { utilityProcess, type UtilityProcess } from 'electron'
import { askOver, type PortAsker } from '#contract/port'
import type { Ask } from '#contract/request'
import { workerRequests, type WorkerRequests } from '#contract/worker-requests'
import { NotebookError } from '#core/problem'

const STOPPED = new NotebookError(
  'worker-stopped',
  'The part of Commonplace that reads pages stopped and was started again. Try once more.',
)

/** The worker in a process of its own. It reads hostile pages; when it dies it is started again, and told. */
export function startWorker(
  modulePath: string,
  onRestart: () => void,
): { ask: Ask<WorkerRequests>; stop: () => void } {
  let stopped = false
  let { process, asker } = fork(modulePath)

  const watch = () => {
    process.once('exit', () => {
      asker.giveUp(STOPPED)
      if (stopped) return
      ;({ process, asker } = fork(modulePath))
      watch()
      onRestart()
    })
  }
  watch()

  return {
    ask: (name, input, signal) => asker.ask(name, input, signal),
    stop: () => {
      stopped = true
      process.kill()
    },
  }
}

function fork(modulePath: string): { process: UtilityProcess; asker: PortAsker<WorkerRequests> } {
  const process = utilityProcess.fork(modulePath, [], { serviceName: 'Commonplace worker' })
  const asker = askOver(
    {
      send: (message) => process.postMessage(message),
      onMessage: (listen) => process.on('message', listen),
    },
    workerRequests,
  )
  return { process, asker }
}
