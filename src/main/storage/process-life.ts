import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** One run of a process, told from others that had or will have its number. */
export type ProcessLife = {
  pid: number
  /** When it began, as the system counts, and in which run of the system; empty where it does not tell. */
  born: string
}

/** This process, as others can find out whether it still runs. */
export async function thisLife(): Promise<ProcessLife> {
  const { pid } = process
  const [boot, stat] = [await bootId(), await readStat(pid)]
  return { pid, born: stat ? `${boot}/${stat.start}` : '' }
}

/** Whether that very process still runs. A number that was given to another process since does not count. */
export async function isRunning({ pid, born }: ProcessLife): Promise<boolean> {
  if (!hasNumber(pid)) return false
  const stat = await readStat(pid)
  // A system may hide the processes of others: then the run of the system is all that can be compared.
  if (stat === null) return born === '' || born.startsWith(`${await bootId()}/`)
  if (stat.state === 'Z' || stat.state === 'X') return false
  return born === '' || born === `${await bootId()}/${stat.start}`
}

/** Names this run of this computer, as far as the system tells. */
export async function thisComputer(): Promise<string> {
  return (await bootId()) || hostname()
}

function hasNumber(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name, in brackets, may hold anything;
// after it come the state (3) and, at 22, when the process began in ticks since the system did.
async function readStat(pid: number): Promise<{ state: string; start: string } | null> {
  if (process.platform !== 'linux') return null
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, start] = [fields[0], fields[19]]
  return state && start ? { state, start } : null
}

async function bootId(): Promise<string> {
  if (process.platform !== 'linux') return ''
  const text = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return text.trim()
}
