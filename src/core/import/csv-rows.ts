import { CsvError, parse } from 'csv-parse/sync'

/** The cells of one row by the names in the first row, folded: `Saved date` is `saved date`. */
export type CsvRow = {
  /** Counted as a spreadsheet does, the names being row 1. */
  number: number
  cell: (...names: string[]) => string
}

const MOST_ROWS = 1_000_000
const LARGEST_CELL = 8_000_000

/** A table read: its rows, and a sentence about the row at which reading it had to stop. */
export type CsvTable = { rows: CsvRow[]; broken: { where: string; reason: string } | null }

/** A table that has names in its first row. Of a broken one, the rows before the place where it breaks. */
export function readCsv(text: string, name: string): CsvTable {
  const { records, broken } = recordsOf(text.replace(/^\ufeff/, ''), name)
  const [names = [], ...rows] = records
  const columns = new Map(names.map((column, at) => [foldName(column), at]))
  return {
    broken,
    rows: rows.map((cells, at) => ({
      number: at + 2,
      cell: (...wanted) => {
        const column = wanted.map((each) => columns.get(each)).find((each) => each !== undefined)
        return column === undefined ? '' : (cells[column] ?? '').trim()
      },
    })),
  }
}

/** The names in the first row of a table, folded; none when it is no table. */
export function csvNames(head: string): ReadonlySet<string> {
  try {
    const [names = []] = parse(head.replace(/^\ufeff/, ''), { ...FORGIVING, to_line: 1 })
    return new Set(names.map(foldName))
  } catch {
    return new Set()
  }
}

// A quote mark inside a cell that does not begin with one is a letter, as spreadsheets read it.
const FORGIVING = { relax_column_count: true, skip_empty_lines: true, relax_quotes: true }

function recordsOf(text: string, name: string, to = MOST_ROWS): Read {
  try {
    return {
      records: parse(text, { ...FORGIVING, to, max_record_size: LARGEST_CELL }),
      broken: null,
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const whole = Number(cause['records'] ?? 0)
    const { records } = whole === 0 || whole >= to ? { records: [] } : recordsOf(text, name, whole)
    return { records, broken: brokenAt(cause, whole + 1, name) }
  }
}

type Read = { records: string[][]; broken: CsvTable['broken'] }

function brokenAt({ code }: CsvError, row: number, name: string) {
  const why =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened there and never closed'
      : 'it is not written as a table'
  return {
    where: `row ${row} of ${name}`,
    reason: `Reading stopped at row ${row} of ${name}: ${why}, so the rows after it are missing. Mend it in a spreadsheet or export the file again.`,
  }
}

function foldName(name: string) {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
}
