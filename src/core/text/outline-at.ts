/** Which heading a place of the text stands under: the last that begins at it or before; -1 above the first. */
export function outlineAt(outline: readonly { start: number }[], position: number): number {
  return outline.findLastIndex(({ start }) => start <= position)
}
