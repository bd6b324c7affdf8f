import { Buffer } from 'node:buffer'
import { pictureExtension } from '#core/clip/picture-type'
import { safeSvg } from '#core/clip/safe-svg'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { Notebook } from '../notebook'

const LARGEST = 40 * 1024 * 1024

/** Keeps a picture that was put into a note. Throws in words when it is none that can be shown. */
export async function keepNotePicture({ tools: { store } }: Notebook, bytes: Uint8Array) {
  if (bytes.length > LARGEST) {
    const most = `${LARGEST / 1024 / 1024} MB`
    throw new NotebookError('bad-request', sentence('pictureTooLargeForNote', most))
  }
  const extension = pictureExtension(bytes)
  if (extension !== null) return store.files.keepPicture(extension, bytes)
  const drawing = safeSvg(Buffer.from(bytes).toString('utf8'))
  if (drawing !== null) return store.files.keepPicture('svg', Buffer.from(drawing))
  throw new NotebookError('bad-request', sentence('noPicture'))
}
