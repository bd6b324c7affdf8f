import { endsWith } from './find-file'
import type { ImportFormat } from './import-format'
import { jsonRows, type JsonWords } from './json-rows'

type JsonFormatWords<T> = Pick<ImportFormat, 'id'> &
  JsonWords<T> & {
    /** Words that every such file has near its beginning. */
    marks: readonly RegExp[]
  }

/** A format that is one JSON file, or several, told by words near its beginning. */
export function jsonFormat<T>({ id, marks, ...words }: JsonFormatWords<T>): ImportFormat {
  const isOne = (name: string, head: (name: string) => string) =>
    endsWith(name, '.json', '.jsonld') && marks.every((mark) => mark.test(head(name)))
  return {
    id,
    recognizes: ({ names, head }) => names.some((name) => isOne(name, head)),
    rows: (parcel) =>
      parcel.names
        .filter((name) => isOne(name, parcel.head))
        .flatMap((name) => jsonRows(parcel, name, words)),
  }
}
