import type { Id } from '#core/library/id'
import { onShelf } from './clip-filter'
import type { Clips } from './clips'
import type { NoteTable } from './note-table'

/** What is in the trash, and the bytes of the clips' captured files. */
export function trashOf(clips: Clips, notes: NoteTable) {
  const rows = clips.rowsWhere(onShelf(clips.table, 'trash'))
  const { bytes } = clips.table.columns
  const sum = rows.reduce((total, row) => total + (bytes[row] ?? 0), 0)
  return { clips: rows.length, notes: notes.in(true).length, bytes: sum }
}

/** What was put into the trash before this time (milliseconds since 1970). What is there since nobody knows when is not among it. */
export function trashedBefore(
  clips: Clips,
  notes: NoteTable,
  time: number,
): { clips: Id[]; notes: Id[] } {
  const { table } = clips
  const isTrashed = onShelf(table, 'trash')
  const rows = clips.rowsWhere(
    (row) => isTrashed(row) && (table.columns.trashedAt[row] ?? NaN) < time,
  )
  return { clips: rows.map((row) => table.id(row)), notes: notes.trashedBefore(time) }
}
