/**
 * Runs in the window and in every article's frame before anything else: notes when a row was pressed and when what
 * was told to a frame was painted, in milliseconds of the one clock that both have.
 */
export function watchFrames() {
  if (globalThis.seen) return
  const now = () => performance.timeOrigin + performance.now()
  // After the frame that is drawn next: its style, layout and paint are done then.
  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const drawing = now()
      const channel = new MessageChannel()
      channel.port1.onmessage = () => tell({ drawing, painted: now() })
      channel.port2.postMessage(null)
    })

  globalThis.seen = { pressedAt: null, wholeAt: null, told: [] }
  addEventListener('click', () => (globalThis.seen.pressedAt = now()), true)
  addEventListener('message', ({ data }) => {
    if (data?.type === 'shown') globalThis.seen.wholeAt = now()
  })
  if (!location.pathname.endsWith('/article')) return

  let heardAt = 0
  addEventListener('message', () => (heardAt = now()))
  // By then the reader script listens, so this comes after it.
  addEventListener('DOMContentLoaded', () =>
    addEventListener('message', ({ data }) => {
      const told = { type: data?.type, heardAt, worked: now() - heardAt }
      globalThis.seen.told.push(told)
      afterPaint(({ drawing, painted }) =>
        Object.assign(told, { frame: painted - drawing, painted }),
      )
    }),
  )
}
