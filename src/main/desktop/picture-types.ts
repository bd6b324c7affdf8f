import { z } from 'zod'

/** The endings of pictures that are shown. */
export const PictureEnding = z.enum(['png', 'jpg', 'gif', 'webp', 'avif', 'svg'])
export type PictureEnding = z.infer<typeof PictureEnding>

/** The media types of pictures, by the endings of their files. */
export const PICTURE_TYPES: Record<PictureEnding, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/** Where a picture of the library is found: its hash and its ending. */
export const PICTURE_PATH = /^\/assets\/[0-9a-f]{2}\/([0-9a-f]{64})\.([a-z0-9]{1,5})$/

/** What a picture may do where it is opened by itself: a drawing is a document then. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
