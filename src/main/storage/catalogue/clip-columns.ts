/** Gives the arrays a set of columns is made of: fresh ones, or stretches of a file. */
export type Arrays = {
  wide: (length: number) => Float64Array
  whole: (length: number) => Uint32Array
  small: (length: number) => Uint8Array
}

const FRESH: Arrays = {
  wide: (length) => new Float64Array(length),
  whole: (length) => new Uint32Array(length),
  small: (length) => new Uint8Array(length),
}

export const ID_LENGTH = 26
export const SHA_LENGTH = 32

/** One row a clip, widest numbers first so that each column stands where its numbers may. Unknown times and sizes are NaN. */
export function clipColumns(rows: number, { wide, whole, small }: Arrays = FRESH) {
  return {
    savedAt: wide(rows),
    published: wide(rows),
    progress: wide(rows),
    bytes: wide(rows),
    trashedAt: wide(rows),
    fileModifiedAt: wide(rows),
    fileSize: wide(rows),
    textAt: whole(rows),
    textSize: whole(rows),
    keySize: whole(rows),
    wordCount: whole(rows),
    highlightCount: whole(rows),
    site: whole(rows),
    language: whole(rows),
    tags: whole(rows),
    collections: whole(rows),
    /** Of the canonical address. */
    addressHash: whole(rows),
    marks: small(rows),
    id: small(ID_LENGTH * rows),
    textSha256: small(SHA_LENGTH * rows),
  }
}

export type ClipColumns = ReturnType<typeof clipColumns>

/** The columns with room for more rows. */
export function withRoom(columns: ClipColumns, rows: number): ClipColumns {
  const larger = clipColumns(rows)
  for (const [column, old] of pairs(larger, columns)) column.set(old)
  return larger
}

/** Copies a row, with all that stands in it. */
export function copyRow(from: ClipColumns, row: number, to: ClipColumns, toRow: number): void {
  for (const [column, old] of pairs(to, from)) {
    const width = widthOf(column, to)
    column.set(old.subarray(row * width, (row + 1) * width), toRow * width)
  }
}

/** The first rows of every column as bytes, in the order they are made in. */
export function columnBytes(columns: ClipColumns, rows: number): Uint8Array[] {
  return Object.values(columns).map((column) => {
    const length = rows * widthOf(column, columns) * column.BYTES_PER_ELEMENT
    return new Uint8Array(column.buffer, column.byteOffset, length)
  })
}

function pairs(a: ClipColumns, b: ClipColumns) {
  const others = Object.values(b)
  return Object.values(a).map((column, place) => [column, others[place] ?? column] as const)
}

function widthOf(column: ClipColumns[keyof ClipColumns], { id, textSha256 }: ClipColumns) {
  return column === id ? ID_LENGTH : column === textSha256 ? SHA_LENGTH : 1
}
