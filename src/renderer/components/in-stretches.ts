import type { CSSProperties } from 'react'

/** So many lines at most stand together. */
const LENGTH = 50

/**
 * Divides very many lines into stretches that the browser lays out only when they come into sight. To watch each line
 * for that by itself costs more with every frame than it saves.
 */
export function inStretches<Line>(lines: readonly Line[]): (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / LENGTH) }, (_, at) =>
    lines.slice(at * LENGTH, (at + 1) * LENGTH),
  )
}

/** How a stretch keeps its place while it is out of sight; `height` is that of a line, in CSS pixels. */
export function stretchStyle(lines: readonly unknown[], height: number): CSSProperties {
  return {
    contentVisibility: 'auto',
    containIntrinsicBlockSize: `auto ${lines.length * height}px`,
  }
}
