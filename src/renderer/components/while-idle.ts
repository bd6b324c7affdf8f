/** Milliseconds until a step is taken though the window is never idle, and that are left when another is begun. */
const PATIENCE = 200
const ONE_STEP = 4

/** Takes steps of long work while the window has nothing else to do, and tells what came of it. What is given stops it. */
export function whileIdle<T>(steps: Iterator<void, T>, onDone: (result: T) => void): () => void {
  let next = 0
  const goOn = () => {
    next = requestIdleCallback(takeSteps, { timeout: PATIENCE })
  }
  const takeSteps = (idle: IdleDeadline) => {
    do {
      const { done, value } = steps.next()
      if (done) return onDone(value)
    } while (idle.timeRemaining() > ONE_STEP)
    goOn()
  }
  goOn()
  return () => cancelIdleCallback(next)
}
