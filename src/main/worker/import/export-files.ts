import type { Sentence } from '#core/messages/sentence'
/** The files of an export, wherever they lie. */
export type ExportFiles = {
  /** With `/` between folders. */
  names: string[]
  /** What is no plain file, or is packed as nothing honest is, with the reason. */
  refused: { name: string; reason: Sentence }[]
  /** As ISO 8601 in UTC. */
  changedAt: (name: string) => string | null
  /** Bytes. */
  size: (name: string) => number
  /** The first bytes of a file, or all of it where no number is given. Throws in words. */
  read: (name: string, most?: number) => Promise<Buffer>
  close: () => void
}
