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
export type LeftBehind = { title: string; reason: string }

const NAMED = 5

/** What an export came to, in words: what was written where, what is missing from it, what was left out of it. */
export function saidExported(exported: Exported): string {
  const { path, clips, notes, unchanged, leftBehind, removed } = exported
  const what = [counted(clips, 'clip'), counted(notes, 'note')].filter((words) => words !== '')
  const sentences = [`Exported ${what.join(' and ')} to ${path}.`]
  if (unchanged > 0) sentences.push(`${counted(unchanged, 'file')} had not changed.`)
  const out = [
    counted(removed.tracking, 'tracking address', 'tracking addresses'),
    counted(removed.pictures, 'picture’s place and device', 'pictures’ places and devices'),
    counted(removed.paths, 'place on this computer', 'places on this computer'),
  ].filter((words) => words !== '')
  if (out.length > 0) {
    const named = removed.listed.slice(0, NAMED).map(({ of, words }) => `${of}: ${words}.`)
    sentences.push(`Left out for sharing: ${out.join(', ')}.`, ...named)
  }
  if (leftBehind.length > 0) {
    const named = leftBehind.slice(0, NAMED).map(({ title, reason }) => `${title}: ${reason}`)
    sentences.push(`Not exported: ${counted(leftBehind.length, 'thing')}. ${named.join(' ')}`)
  }
  return sentences.join(' ')
}

function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return ''
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
