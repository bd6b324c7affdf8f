import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Milliseconds that passed while the work was done. */
export async function passed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Milliseconds of the processor that the work took, those of the garbage collector's threads too. */
export function processorTime(work) {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The median and the time that 95 of 100 stay under. */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return { p50: at(0.5), p95: at(0.95) }
}

/** Bytes of live objects and buffers, after the garbage is gone. */
export function liveBytes() {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Lets go of everything that nobody holds. */
export function collectGarbage() {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  // The second round takes what the first one only made ready to go.
  collect()
  collect()
}
