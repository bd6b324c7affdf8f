import type { Segment } from './segment'

export type Holder = { source: number; word: number }

/** Every key of some segments in order, with the segments that have it. */
export function* mergedKeys(
  segments: readonly Segment[],
): Generator<{ key: string; holders: Holder[] }> {
  const cursors = segments.map(keysOf)
  const heads = cursors.map((cursor) => cursor.next())
  for (;;) {
    let least: string | null = null
    for (const head of heads) {
      if (!head.done && (least === null || head.value.key < least)) least = head.value.key
    }
    if (least === null) return
    const holders: Holder[] = []
    for (const [source, head] of heads.entries()) {
      if (head.done || head.value.key !== least) continue
      holders.push({ source, word: head.value.word })
      const next = cursors[source]?.next()
      if (next) heads[source] = next
    }
    yield { key: least, holders }
  }
}

const AT_ONCE = 256

function* keysOf(segment: Segment): Generator<{ key: string; word: number }, void> {
  let from = ''
  for (;;) {
    const keys: { key: string; word: number }[] = []
    segment.scanKeys(from, (key, word) => keys.push({ key, word }) < AT_ONCE)
    yield* keys
    const last = keys.at(-1)
    if (keys.length < AT_ONCE || !last) return
    // The least text after a key is the key with the least character behind it.
    from = `${last.key}\0`
  }
}
