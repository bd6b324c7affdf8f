const SLICE_MS = 6

/** Does a work of many steps in slices of a few milliseconds, so that what else is asked comes in between. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
