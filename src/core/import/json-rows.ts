import { z } from 'zod'
import { NotebookError, sentenceOf } from '../problem'
import { baseName } from './find-file'
import { failedRow, type ImportRow, type Parcel } from './import-format'
import { sentence } from '../messages/sentence'

/** The value in a JSON text. Throws a sentence when it is none. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new NotebookError('file-unreadable', sentence('jsonUnread', name), { cause })
  }
}

/**
 * What each thing in a JSON list is. One that is not written as this program writes it is a failed row, and so
 * is a file that cannot be read, so that the others still come in.
 */
export function jsonRows<T>(
  parcel: Parcel,
  name: string,
  { find, thing, row }: JsonWords<T>,
): ImportRow[] {
  const file = baseName(name)
  return orFailed(file, () =>
    find(parseJson(parcel.text(name), file)).flatMap((found, at) => {
      const where = `entry ${at + 1} of ${file}`
      const read = thing.safeParse(found)
      return read.success
        ? row(read.data, where)
        : failedRow(where, nameIn(found), unlike(read.error))
    }),
  )
}

/** How a program's JSON is read. */
export type JsonWords<T> = {
  /** The list in the file's value; empty where it has none. */
  find: (value: unknown) => readonly unknown[]
  thing: z.ZodType<T>
  row: (thing: T, where: string) => ImportRow | ImportRow[]
}

/** What reading gives, or one failed row with the reason why it could not be read. */
export function orFailed(where: string, read: () => ImportRow[]): ImportRow[] {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof NotebookError)) throw cause
    return [failedRow(where, '', sentenceOf(cause))]
  }
}

/** The list under a name in a value, or the value where it is one; else nothing. */
export function listIn(value: unknown, ...names: string[]): readonly unknown[] {
  if (Array.isArray(value)) return value
  const lists = names.map((name) => z.object({ [name]: z.array(z.unknown()) }).safeParse(value))
  const at = lists.findIndex(({ success }) => success)
  return lists[at]?.data?.[names[at] ?? ''] ?? []
}

function unlike({ issues: [issue] }: z.ZodError) {
  const part = issue?.path.join('.') ?? ''
  return part === '' ? sentence('notAsWritten') : sentence('partUnlike', part)
}

function nameIn(found: unknown) {
  const named = z
    .object({ title: z.string() })
    .or(z.object({ url: z.string() }))
    .safeParse(found).data
  return named === undefined ? '' : 'title' in named ? named.title : named.url
}
