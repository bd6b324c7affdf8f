import { z } from 'zod'
import { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { jsonFormat } from './json-format'
import { RecordFile } from './record-file'

export const LIBRARY_FORMAT = 1

/** What a library says of itself. */
export const LibraryCard = z.object({
  format: z.number().int().positive(),
  id: Id,
  createdAt: z.iso.datetime(),
})
export type LibraryCard = z.infer<typeof LibraryCard>

/** Reads `library.json`, or writes a new one. Refuses a library made by a newer program. */
export async function openLibraryFile(
  path: string,
  fresh: () => LibraryCard,
): Promise<LibraryCard> {
  const file = new RecordFile(path, jsonFormat(LibraryCard))
  await file.load()
  if (file.record === null) {
    file.record = fresh()
    await file.save()
  }
  const card = file.record
  if (card.format > LIBRARY_FORMAT) {
    throw new NotebookError(
      'library-newer',
      `This library was written by a newer Commonplace (format ${card.format}, this program knows ${LIBRARY_FORMAT}). Update Commonplace to open it.`,
    )
  }
  return card
}
