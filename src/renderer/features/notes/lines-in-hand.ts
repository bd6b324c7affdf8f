import type { EditorState } from '@codemirror/state'

/** Tells whether a stretch has a line that is being written on, as far as the editor has the hands. */
export function linesInHand(
  state: EditorState,
  hasHands: boolean,
): (from: number, to: number) => boolean {
  if (!hasHands) return () => false
  const lines = state.selection.ranges.map(({ from, to }) => ({
    start: state.doc.lineAt(from).from,
    end: state.doc.lineAt(to).to,
  }))
  return (from, to) => lines.some(({ start, end }) => from <= end && to >= start)
}
