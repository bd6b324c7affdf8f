import { csvNames, readCsv, type CsvRow } from './csv-rows'
import { baseName, endsWith } from './find-file'
import { failedRow, type ImportFormat, type ImportRow, type Parcel } from './import-format'

type TableWords = Pick<ImportFormat, 'id'> & {
  /** The names, folded, that no such table lacks. */
  columns: readonly string[]
  row: (row: CsvRow, where: string) => ImportRow
}

/** A format that is a table, or several, told by the names in its first row. */
export function tableFormat({ id, columns, row }: TableWords): ImportFormat {
  const isTable = (name: string, head: (name: string) => string) => {
    if (!endsWith(name, '.csv', '.tsv', '.txt')) return false
    const names = csvNames(head(name))
    return columns.every((column) => names.has(column))
  }
  return {
    id,
    recognizes: ({ names, head }) => names.some((name) => isTable(name, head)),
    *rows(parcel) {
      const tables = parcel.names.filter((name) => isTable(name, parcel.head))
      for (const name of tables) yield* tableRows(parcel, name, row)
    },
  }
}

/** What each row of a table is, and where it is broken that it could not be read on. */
export function* tableRows(
  parcel: Parcel,
  name: string,
  rowOf: (row: CsvRow, where: string) => ImportRow,
): Iterable<ImportRow> {
  const file = baseName(name)
  const { rows, broken } = readCsv(parcel.text(name), file)
  for (const row of rows) yield rowOf(row, `row ${row.number} of ${file}`)
  if (broken !== null) yield failedRow(broken.where, '', broken.reason)
}
