import { z } from 'zod'
import { Note, noteTitle } from './note'

const EXCERPT = 200
/** Letters of a note in which the words of its excerpt are looked for. */
const BEGINNING = 20_000

/** A note as a list shows it. */
export const NoteRow = Note.omit({ body: true, edits: true, front: true }).extend({
  excerpt: z.string(),
})
export type NoteRow = z.infer<typeof NoteRow>

export function noteRow({ body, edits: _, front: __, ...note }: Note): NoteRow {
  const title = noteTitle({ ...note, body })
  const words = body
    .slice(0, BEGINNING)
    .replace(/!?\[\[(?:[^[\]|\n]{0,300}\|)?([^[\]\n]{0,300})\]\]/g, '$1')
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/^#+\s*|[*_`>]/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  const rest = words.startsWith(title) ? words.slice(title.length).trim() : words
  return { ...note, title, excerpt: rest.slice(0, EXCERPT) }
}
