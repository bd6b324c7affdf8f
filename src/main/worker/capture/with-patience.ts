export type Patience = {
  signal: AbortSignal
  /** Something arrived: the waiting starts again. */
  heard(): void
  /** Whether the waiting was given up because nothing arrived. */
  ranOut(): boolean
}

/**
 * Does some waiting that ends when nobody answers for `patience` milliseconds, when it has taken `longest`
 * in all, or when it is cancelled.
 */
export async function withPatience<T>(
  { patience, longest }: { patience: number; longest: number },
  cancel: AbortSignal | undefined,
  wait: (patience: Patience) => Promise<T>,
): Promise<T> {
  const silence = new AbortController()
  const giveUp = () => silence.abort()
  // A server that sends a byte now and then would otherwise be waited for without end.
  const end = setTimeout(giveUp, longest)
  let timer = setTimeout(giveUp, patience)
  const signal = cancel ? AbortSignal.any([cancel, silence.signal]) : silence.signal
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, patience)
  }
  try {
    return await wait({ signal, heard, ranOut: () => silence.signal.aborted })
  } finally {
    clearTimeout(timer)
    clearTimeout(end)
  }
}
