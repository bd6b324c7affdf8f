import type { Id } from '#core/library/id'
import { listKey } from '#core/library/list-key'
import type { Clips } from './clips'
import type { NoteTable } from './note-table'

/** Something that has a title and can be linked to. */
export type Titled = { kind: 'clip' | 'note'; id: Id; title: string }

/** What a `[[link]]` names: a note or clip by its title or id, notes first, the newest of several. */
export function linkTarget(clips: Clips, notes: NoteTable, target: string): Titled | null {
  const note = notes.titled(target)
  if (note) return titledNote(note)
  const row = clips.titles.named(target)
  return row === null ? null : titledClip(clips, row)
}

/** So many things outside the trash whose title has these letters in it: those that begin so, then others; notes first, the newest first. */
export function titlesHolding(
  clips: Clips,
  notes: NoteTable,
  typed: string,
  limit: number,
): Titled[] {
  const heldNotes = notes.holding(listKey(typed))
  const heldClips = clips.titles.holding(typed)
  const some = (begins: boolean, rows: readonly number[]) => [
    ...heldNotes.filter((each) => each.begins === begins).map(({ row }) => titledNote(row)),
    ...rows.slice(0, limit).map((row) => titledClip(clips, row)),
  ]
  return [...some(true, heldClips.begins), ...some(false, heldClips.holds)].slice(0, limit)
}

function titledNote({ id, title }: { id: Id; title: string }): Titled {
  return { kind: 'note', id, title }
}

function titledClip({ table }: Clips, row: number): Titled {
  return { kind: 'clip', id: table.id(row), title: table.title(row) }
}
