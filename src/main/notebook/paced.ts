/** Calls at once, then at most once in so many milliseconds; a call that had to wait is made when the time is up. */
export function paced(call: () => void, pause: number): { soon: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  let waiting = false
  const soon = () => {
    if (timer) {
      waiting = true
      return
    }
    call()
    timer = setTimeout(() => {
      timer = undefined
      if (!waiting) return
      waiting = false
      soon()
    }, pause)
  }
  return { soon, stop: () => clearTimeout(timer) }
}
