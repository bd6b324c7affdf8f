/** Something that may be asked for before it is there. */
export function later<T>(): { there: Promise<T>; comes: (value: T) => void } {
  let comes: (value: T) => void = () => undefined
  const there = new Promise<T>((resolve) => (comes = resolve))
  return { there, comes: (value) => comes(value) }
}
