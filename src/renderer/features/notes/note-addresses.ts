import { notePictureFile } from '#core/note/note-pictures'

/** Where the window finds a picture of a note; null for what is no picture of the library. */
export function notePicture(address: string): string | null {
  const file = notePictureFile(address)
  return file === null ? null : `app://commonplace/${file}`
}

/** An address a note may lead to; null for every other. */
export function noteAddress(address: string): string | null {
  return /^(https?:|mailto:|commonplace:)/i.test(address) ? address : null
}
