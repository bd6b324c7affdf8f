import { notePictureFile } from '#core/note/note-pictures'

// Pictures are served to any name of this scheme, for a note has no page of its own. One of digits alone would be a number.
const HOST = `clip://${'n'.repeat(26)}`

/** Where the window finds a picture of a note; null for what is no picture of the library. */
export function notePicture(address: string): string | null {
  const file = notePictureFile(address)
  return file === null ? null : `${HOST}/${file}`
}

/** An address a note may lead to; null for every other. */
export function noteAddress(address: string): string | null {
  return /^(https?:|mailto:|commonplace:)/i.test(address) ? address : null
}
