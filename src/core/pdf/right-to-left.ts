const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g

/** Whether most letters of some words are of a script that runs from right to left. */
export function isRightToLeft(words: string): boolean {
  const fromRight = words.match(FROM_RIGHT)?.length ?? 0
  return fromRight > 0 && fromRight * 2 > (words.match(/\p{L}/gu)?.length ?? 0)
}
