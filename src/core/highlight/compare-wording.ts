import { gapsOf, type Alignment } from '../text/alignment'
import { diffWords } from '../text/word-diff'
import type { Words } from '../text/words'
import { readsTheSame } from './reads-the-same'

/** A stretch of two wordings: in both, only in the one before, or only in the one after. */
export type Stretch = { text: string; is: 'kept' | 'gone' | 'new' }

/** Two wordings as one text in which each word is kept, gone or new; what is gone stands before what came for it. */
export function compareWording(before: string, after: string): Stretch[] {
  const alignment = diffWords(before, after)
  partMoved(alignment)
  const stretches: Stretch[] = []
  const add = (is: Stretch['is'], text: string) => {
    const last = stretches.at(-1)
    if (text === '') return
    if (last?.is === is) last.text += text
    else stretches.push({ is, text })
  }
  const change = (was: string, is: string) => {
    // Marks belong to the word they stand behind, and their kind is no change.
    if (readsTheSame(was, is)) return add('kept', is)
    add('gone', was)
    add('new', is)
  }
  if (alignment.before.count === 0 || alignment.after.count === 0) {
    change(before, after)
    return stretches
  }
  let old = 0
  let now = 0
  const keepUpTo = (end: number) => {
    for (; now < end; now++, old++) {
      change(textOf(alignment.before, old, old + 1), textOf(alignment.after, now, now + 1))
    }
  }
  for (const { oldStart, oldEnd, newStart, newEnd } of gapsOf(alignment)) {
    keepUpTo(newStart)
    add('gone', textOf(alignment.before, oldStart, oldEnd))
    add('new', textOf(alignment.after, newStart, newEnd))
    old = oldEnd
    now = newEnd
  }
  keepUpTo(alignment.after.count)
  return stretches
}

// A word that moved is one that is gone and one that is new.
function partMoved(alignment: Alignment) {
  let reached = -1
  for (let word = 0; word < alignment.before.count; word++) {
    const place = alignment.toOf(word)
    if (place < 0) continue
    if (place > reached) reached = place
    else alignment.part(word, word + 1)
  }
}

/** Some words with the marks and spaces behind them; the first with those before it too. */
function textOf({ text, starts, count }: Words, from: number, to: number): string {
  if (to <= from) return ''
  return text.slice(from === 0 ? 0 : starts[from], to >= count ? text.length : starts[to])
}
