/** Rows with their columns under one another, the first to the left and the others to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)))
  const cell = (value: string | number, at: number) => {
    const width = widths?.[at] ?? 0
    return at === 0 ? String(value).padEnd(width) : String(value).padStart(width)
  }
  return rows.map((row) => `  ${row.map(cell).join('  ')}`).join('\n')
}
