export type NoteTable = { header: string[]; rows: string[][] }

/** A table of Markdown as its cells. A bar in a cell is written `\|`, or stands in a link. */
export function tableCells(text: string): NoteTable {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [header = [], , ...rows] = lines.map(cellsOf)
  return { header, rows }
}

function cellsOf(line: string): string[] {
  const cells = ['']
  const add = (text: string) => cells.push((cells.pop() ?? '') + text)
  let inLink = 0
  for (let at = 0; at < line.length; at++) {
    const two = line.slice(at, at + 2)
    if (two === '\\|') {
      add('|')
      at++
    } else if (two === '[[' || two === ']]') {
      inLink = two === '[[' ? 1 : 0
      add(two)
      at++
    } else if (line[at] === '|' && inLink === 0) cells.push('')
    else add(line[at] ?? '')
  }
  const trimmed = cells.map((cell) => cell.trim())
  if (trimmed[0] === '') trimmed.shift()
  if (trimmed.at(-1) === '') trimmed.pop()
  return trimmed
}
