import type { PdfPage } from './pdf-text'

/** The height most letters have. */
export function bodySize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of pages) {
    for (const { size, text } of lines) {
      letters.set(roundedSize(size), (letters.get(roundedSize(size)) ?? 0) + text.length)
    }
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? 10
}

/** The height of letters to half a point: what is set as one is not always drawn as one. */
export function roundedSize(size: number): number {
  return Math.round(size * 2) / 2
}
