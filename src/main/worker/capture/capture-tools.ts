import type { Answered, Asked } from './fetch-checked'

/** What capturing needs of the world, so that a test can give another one. */
export type CaptureTools = {
  /** Asks for an address, following nothing. Rejects with `InsideAddress` where it may not be asked. */
  fetch(address: string, asked: Asked): Promise<Answered>
  /** The size of a file in bytes. Rejects as Node does, with a `code`, as do the next two. */
  fileSize(path: string): Promise<number>
  readFile(path: string): Promise<Bytes>
  /** The path with every link in it followed. */
  realPath(path: string): Promise<string>
  sha256(bytes: Uint8Array): string
  /** For how many milliseconds a server may say nothing. */
  patience: number
  /** For how many milliseconds one page or picture may be under way in all. */
  longest: number
}

/** Bytes that are ours alone. */
export type Bytes = Uint8Array<ArrayBuffer>
