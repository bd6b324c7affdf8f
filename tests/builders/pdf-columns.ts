import type { PdfWords } from './a-pdf'

type Column = { x: number; y: number; width: number; size?: number; leading?: number }

/** Words set in lines of a column, broken where they no longer fit; a word that is too long is divided. */
export function setInColumn(
  paragraphs: readonly string[],
  { x, y, width, size = 10, leading = 1.2 }: Column,
): PdfWords[] {
  const most = Math.floor(width / (size * 0.5))
  let at = y
  return paragraphs.flatMap((paragraph) => {
    const lines = brokenInto(paragraph, most).map((text) => {
      const line = { text, x, y: at, size }
      at += size * leading
      return line
    })
    at += size * leading * 0.6
    return lines
  })
}

function brokenInto(paragraph: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const room = most - line.length - 1
    if (word.length <= room) line = line === '' ? word : `${line} ${word}`
    else if (word.length > 9 && room > 5) {
      lines.push(`${line} ${word.slice(0, room - 1)}-`)
      line = word.slice(room - 1)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
