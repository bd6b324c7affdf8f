import { useView } from './view-store'

/** Whether the reading pane still shows what one has just left. */
export function isBehind(): boolean {
  const { open, shown } = useView.getState()
  return (open?.id ?? null) !== shown
}

/** Done when the reading pane shows what is open. */
export function whenShown(): Promise<void> {
  if (!isBehind()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useView.subscribe(() => {
      if (isBehind()) return
      stop()
      resolve()
    })
  })
}
