import { app } from 'electron'

/** When the app quits, does these one after the other, each whatever became of those before, and then ends. */
export function leaveInOrder(steps: readonly (() => unknown)[]): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    void inOrder(steps).finally(() => app.exit(0))
  })
}

async function inOrder(steps: readonly (() => unknown)[]) {
  for (const step of steps) {
    try {
      await step()
    } catch {
      // The next are none the worse for it.
    }
  }
}
