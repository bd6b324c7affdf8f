const MOST = 1000

/**
 * The words of a list that stands in one cell: as JSON or Python writes it (`["a", "b"]`, `['it''s']`), else between
 * the separators given.
 */
export function writtenList(cell: string, separator: RegExp): string[] {
  const text = cell.trim()
  const parts = /^\[.*\]$/s.test(text) ? quotedParts(text.slice(1, -1)) : text.split(separator)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST)
}

function quotedParts(text: string): string[] {
  const part = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,"'][^,]*)/gs
  return Array.from(text.matchAll(part), ([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replace(/\\(.)/gs, '$1'),
  )
}
