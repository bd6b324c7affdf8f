/** Prints rows under their headings, the first column to the left, numbers to the right. */
export function printTable(title, headings, rows) {
  const lines = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const print = (line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))

  console.log(`\n${title}`)
  for (const line of lines) console.log(`  ${print(line).join('  ')}`.trimEnd())
}

/** Milliseconds with as many digits as mean something. */
export function ms(time) {
  return time.toFixed(time < 1 ? 3 : time < 100 ? 2 : 0)
}

/** How many times the other: 2.00x takes twice as much. */
export function ratio(ours, other) {
  const times = ours / other
  return `${times.toFixed(times < 10 ? 2 : 0)}x`
}

export function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(1)
}

export function count(number) {
  return Math.round(number).toLocaleString('en')
}
