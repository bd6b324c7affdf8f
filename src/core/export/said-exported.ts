import { sentence, type Sentence } from '../messages/sentence'
import type { Removed } from './share-safely'

/** What an export came to. */
export type Exported = {
  path: string
  clips: number
  notes: number
  /** Files of a folder that are as they were. */
  unchanged: number
  leftBehind: LeftBehind[]
  removed: Removed
}

/** What could not be taken out, and why. */
export type LeftBehind = { title: string; reason: Sentence }

const NAMED = 5

/** What an export came to: what was written where, what is missing from it, what was left out of it. */
export function saidExported(exported: Exported): Sentence[] {
  const { path, clips, notes, unchanged, leftBehind, removed } = exported
  const { tracking, pictures, paths, listed } = removed
  return [
    sentence('exported', clips, notes, path),
    ...(unchanged > 0 ? [sentence('unchangedFiles', unchanged)] : []),
    ...(tracking + pictures + paths > 0
      ? [
          sentence('leftOutToShare', tracking, pictures, paths),
          ...listed.slice(0, NAMED).map(({ of, words }) => sentence('ofThing', of, `${words}.`)),
        ]
      : []),
    ...(leftBehind.length > 0
      ? [
          sentence('notExported', leftBehind.length),
          ...leftBehind
            .slice(0, NAMED)
            .map(({ title, reason }) => sentence('ofThing', title, reason)),
        ]
      : []),
  ]
}
