const STARTS_FORMULA = /^[=+\-@\t\r]/

/** A table as CSV (RFC 4180). What a spreadsheet would take for a formula is made plain text by a quote mark before it. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const plain = STARTS_FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain
}
