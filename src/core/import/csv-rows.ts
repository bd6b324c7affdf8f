import { CsvError, parse } from 'csv-parse/sync'
import { sentence, type Sentence } from '../messages/sentence'

/** The cells of one row by the names in the first row, folded: `Saved date` is `saved date`. */
export type CsvRow = {
  /** Counted as a spreadsheet does, the names being row 1. */
  number: number
  cell: (...names: string[]) => string
}

/** The names too; the rest of a longer table is not read, and that is said. */
const MOST_ROWS = 1_000_000
const LARGEST_CELL = 8_000_000

/** A table read: its rows, and a sentence about the row at which reading it had to stop. */
export type CsvTable = { rows: CsvRow[]; broken: { where: string; reason: Sentence } | null }

/** A table that has names in its first row. Of a broken one, the rows before the place where it breaks. */
export function readCsv(text: string, name: string): CsvTable {
  const { table, delimiter } = tableOf(text)
  const read = recordsOf(table, { delimiter, name, to: MOST_ROWS + 1 })
  const records = read.records.slice(0, MOST_ROWS)
  const broken = read.records.length > MOST_ROWS ? tooMany(name) : read.broken
  const head = records.findIndex(isFilled)
  const columns = new Map(records[head]?.map((column, at) => [foldName(column), at]))
  const rows = records.flatMap((cells, at): CsvRow[] => {
    if (at <= head || !isFilled(cells)) return []
    const cell = (...wanted: string[]) => {
      const column = wanted.map((each) => columns.get(each)).find((each) => each !== undefined)
      return column === undefined ? '' : (cells[column] ?? '').trim()
    }
    return [{ number: at + 1, cell }]
  })
  return { broken, rows }
}

/** The names in the first row of a table, folded; none when it is no table. */
export function csvNames(head: string): ReadonlySet<string> {
  const { table, delimiter } = tableOf(head)
  return new Set(firstRow(table, delimiter).map(foldName))
}

/** What stands between cells. A table is written in one of these throughout. */
const DELIMITERS = [',', ';', '\t'] as const
type Delimiter = (typeof DELIMITERS)[number]

// A quote mark inside a cell that does not begin with one is a letter, as spreadsheets read it.
const FORGIVING = { relax_column_count: true, relax_quotes: true }
/** Letters in which the names stand. */
const HEAD = 64 * 1024

// Without what only tells a spreadsheet how to read it. The names stand between what makes most of them.
function tableOf(text: string) {
  const table = text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, '')
  const head = table.slice(0, HEAD)
  const counted = DELIMITERS.map((each) => firstRow(head, each).length)
  const delimiter = DELIMITERS[counted.indexOf(Math.max(...counted))] ?? ','
  return { table, delimiter }
}

function firstRow(text: string, delimiter: Delimiter): string[] {
  try {
    const once = { ...FORGIVING, delimiter, to: 1, skip_records_with_empty_values: true }
    return parse(text, once)[0] ?? []
  } catch {
    return []
  }
}

type Read = { records: string[][]; broken: CsvTable['broken'] }
type Reading = { delimiter: Delimiter; name: string; to: number }

function recordsOf(text: string, { delimiter, name, to }: Reading): Read {
  try {
    const options = { ...FORGIVING, delimiter, to, max_record_size: LARGEST_CELL }
    return { records: parse(text, options), broken: null }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const whole = Number(cause['records'] ?? 0)
    const { records } =
      whole === 0 || whole >= to ? { records: [] } : recordsOf(text, { delimiter, name, to: whole })
    return { records, broken: brokenAt(cause, whole + 1, name) }
  }
}

function isFilled(cells: readonly string[]) {
  return cells.some((cell) => cell.trim() !== '')
}

function brokenAt({ code }: CsvError, row: number, name: string) {
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED'
  return {
    where: `row ${row} of ${name}`,
    reason: sentence(isOpen ? 'openQuote' : 'noTable', row, name),
  }
}

function tooMany(name: string) {
  const row = MOST_ROWS + 1
  return { where: `row ${row} of ${name}`, reason: sentence('tooManyRows', row, name) }
}

function foldName(name: string) {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
}
