/** Where the first of some sorted texts stands that is not before this one. */
export function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Two sorted lists as one. */
export function mergeSorted(some: readonly string[], others: readonly string[]): string[] {
  const merged: string[] = []
  let at = 0
  for (const other of others) {
    const end = firstFrom(some, other)
    for (; at < end; at++) merged.push(some[at] ?? '')
    merged.push(other)
  }
  for (; at < some.length; at++) merged.push(some[at] ?? '')
  return merged
}
