import { kill } from 'node:process'
import { app, utilityProcess } from 'electron'
import { KeptWorker, type WorkerProcess } from './keep-worker'

/** A page of 50 MB is read in well under this on a slow machine; what takes longer is made to. */
const LIMITS = { silence: 60_000, memory: 3 * 2 ** 30, every: 2_000 }

/** The worker in a process of its own. It reads hostile pages; when it dies it is started again, and told. */
export function startWorker(modulePath: string, onRestart: () => void): KeptWorker {
  return new KeptWorker(() => fork(modulePath), LIMITS, onRestart)
}

function fork(modulePath: string): WorkerProcess {
  const process = utilityProcess.fork(modulePath, [], { serviceName: 'Commonplace worker' })
  return {
    send: (message) => process.postMessage(message),
    onMessage: (listen) => void process.on('message', listen),
    memory: () => {
      const own = app.getAppMetrics().find(({ pid }) => pid === process.pid)
      return own ? own.memory.workingSetSize * 1024 : null
    },
    // One that is busy without end hears nothing milder.
    kill: () => void (process.pid && kill(process.pid, 'SIGKILL')),
    onExit: (listen) => void process.once('exit', listen),
  }
}
