import type { Words } from './words'

/** Which word of the text after is which of the text before; -1 where a word has no counterpart. */
export class Alignment {
  readonly before: Words
  readonly after: Words
  readonly to: Int32Array
  readonly from: Int32Array

  constructor(before: Words, after: Words) {
    this.before = before
    this.after = after
    this.to = new Int32Array(before.count).fill(-1)
    this.from = new Int32Array(after.count).fill(-1)
  }

  /** Whether the two words read alike. */
  alike(old: number, now: number): boolean {
    return this.before.numbers[old] === this.after.numbers[now]
  }

  /** Where a word of the text before went. */
  toOf(old: number): number {
    return this.to[old] ?? -1
  }

  /** Where a word of the text after came from. */
  fromOf(now: number): number {
    return this.from[now] ?? -1
  }

  pair(old: number, now: number, length = 1): void {
    for (let step = 0; step < length; step++) {
      this.to[old + step] = now + step
      this.from[now + step] = old + step
    }
  }

  /** Takes the counterparts of the words before from `start` to `end` away. */
  part(start: number, end: number): void {
    for (let old = start; old < end; old++) {
      const now = this.toOf(old)
      if (now >= 0) this.from[now] = -1
      this.to[old] = -1
    }
  }
}

/** A stretch of words before and the stretch of words after that it may correspond to. */
export type Gap = { oldStart: number; oldEnd: number; newStart: number; newEnd: number }

/** How many pairs of words a gap has. */
export function areaOf({ oldStart, oldEnd, newStart, newEnd }: Gap): number {
  return (oldEnd - oldStart) * (newEnd - newStart)
}

/** The stretches between words that have their counterparts in order. */
export function gapsOf({ before, after, to }: Alignment): Gap[] {
  const gaps: Gap[] = []
  let oldStart = 0
  let newStart = 0
  const close = (oldEnd: number, newEnd: number) => {
    if (oldEnd > oldStart || newEnd > newStart) gaps.push({ oldStart, oldEnd, newStart, newEnd })
  }
  for (let old = 0; old < before.count; old++) {
    const now = to[old] ?? -1
    if (now < 0) continue
    close(old, now)
    oldStart = old + 1
    newStart = now + 1
  }
  close(before.count, after.count)
  return gaps
}

/** Words in a row that have their counterparts in a row. */
export type Run = { old: number; now: number; length: number }

/** All runs of an alignment in the order of the text before. */
export function runsOf({ before, to }: Alignment): Run[] {
  const runs: Run[] = []
  for (let old = 0; old < before.count;) {
    const now = to[old] ?? -1
    let length = 1
    if (now >= 0) {
      while (old + length < before.count && to[old + length] === now + length) length++
      runs.push({ old, now, length })
    }
    old += length
  }
  return runs
}
