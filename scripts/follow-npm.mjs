import process from 'node:process'

const LOOK_EVERY = 1_000
const STOPPED = 143

/**
 * Stops this script when the npm that runs it is stopped. npm passes a signal to a shell between us,
 * which dies of it and tells nobody, and the app would stay open without an owner.
 */
export function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    if (!process.emit('SIGTERM')) process.exit(STOPPED)
  }, LOOK_EVERY)
  watch.unref()
}
