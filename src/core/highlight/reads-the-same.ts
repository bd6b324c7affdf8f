import { plainMarks } from './plain-marks'

const UNSEEN = /[\s\p{Cf}\u034f\ufe00-\ufe0f]/gu

/** Whether two passages differ in nothing a reader would call wording: spaces, kinds of quotes and dashes, Unicode form. */
export function readsTheSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

function plain(text: string) {
  return plainMarks(text.normalize('NFKC')).replace(UNSEEN, '')
}
