import { plainMarks } from './plain-marks'

const UNSEEN = /[\s\p{Cf}\u034f\ufe00-\ufe0f]/gu

/** Whether two passages differ in nothing a reader would call wording: spaces, kinds of quotes and dashes, Unicode form. */
export function readsTheSame(a: string, b: string): boolean {
  return a === b || asRead(a) === asRead(b)
}

/** A passage without what a reader would not call wording, to be compared. */
export function asRead(text: string): string {
  return plainMarks(text.normalize('NFKC')).replace(UNSEEN, '')
}
