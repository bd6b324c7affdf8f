import type { z } from 'zod'
import type { RecordFormat } from './record-format'

/** Readable JSON, checked by its schema when it is read. */
export function jsonFormat<S extends z.ZodType>(schema: S): RecordFormat<z.output<S>> {
  return {
    encode: (record) => `${JSON.stringify(record, null, 2)}\n`,
    decode: (text) => {
      const record = schema.parse(JSON.parse(text))
      return { record, asWritten: record, byHand: [], isWhole: true, seal: '' }
    },
  }
}
