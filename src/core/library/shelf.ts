import { z } from 'zod'
import type { ClipRow } from '../clip/clip-row'

/** The lists a person can open. The library is everything but the trash. */
export const Shelf = z.enum(['inbox', 'library', 'archive', 'favorites', 'trash'])
export type Shelf = z.infer<typeof Shelf>

export const SHELVES = Shelf.options

export function isOnShelf(row: Pick<ClipRow, 'place' | 'favorite'>, shelf: Shelf): boolean {
  switch (shelf) {
    case 'inbox':
    case 'archive':
    case 'trash':
      return row.place === shelf
    case 'library':
      return row.place !== 'trash'
    case 'favorites':
      return row.favorite && row.place !== 'trash'
  }
}
