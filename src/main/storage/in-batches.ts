const AT_ONCE = 16

/** Does the work for each, a few at a time, so that a hundred thousand files are never open at once. */
export async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  let next = 0
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
}
