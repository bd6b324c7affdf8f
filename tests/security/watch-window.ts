import type { Page } from '@playwright/test'

/** Milliseconds: the longest time without a picture, the longest work of the window's own, and the longest main said nothing. */
export type Held = { window: number; task: number; main: number }

/** Begins to watch how long the window draws nothing and main answers nothing; what is given ends it and tells. */
export async function watchWindow(window: Page): Promise<() => Promise<Held>> {
  await window.evaluate(beginToWatch)
  return async () => {
    const { longest, task, main } = await window.evaluate(endWatching)
    return { window: Math.round(longest), task: Math.round(task), main: Math.round(main) }
  }
}

type Watched = { last: number; longest: number; task: number; main: number; isOver: boolean }

// Runs in the window, which asks main itself: what holds up the test is no business of theirs.
function beginToWatch() {
  const watched: Watched = { last: performance.now(), longest: 0, task: 0, main: 0, isOver: false }
  Object.assign(globalThis, { watched })
  const look = () => {
    const now = performance.now()
    watched.longest = Math.max(watched.longest, now - watched.last)
    watched.last = now
    if (!watched.isOver) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  // Those of frames in other processes are not told.
  const tasks = new PerformanceObserver((list) => {
    if (watched.isOver) return tasks.disconnect()
    for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration)
  })
  tasks.observe({ type: 'longtask' })
  type Bridge = { commonplace: { request: (name: string) => Promise<unknown> } }
  const { commonplace } = globalThis as unknown as Bridge
  const askMain = async () => {
    while (!watched.isOver) {
      const began = performance.now()
      await commonplace.request('settings.read')
      watched.main = Math.max(watched.main, performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  void askMain()
}

// Runs in the window, after a turn, so that the last piece of work is told.
function endWatching() {
  return new Promise<Watched>((resolve) =>
    setTimeout(() => {
      const { watched } = globalThis as unknown as { watched: Watched }
      watched.isOver = true
      resolve(watched)
    }, 50),
  )
}
