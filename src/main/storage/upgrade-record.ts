import { z } from 'zod'

/** The format in which this program writes records. */
export const RECORD_FORMAT = 2

/** A record written by a newer program: not damaged, and not to be touched. */
export class NewerRecord extends Error {
  override readonly name = 'NewerRecord'
}

type Raw = Record<string, unknown>
type Upgrade = (raw: Raw, modifiedAt: number) => Raw

const Sealed = z.looseObject({
  format: z.number().int().positive().default(1),
  seal: z.string().default(''),
})

/** A clip's card as the present schema has it, from whatever older format it was written in. */
export function upgradeClip(read: unknown, modifiedAt: number): { card: Raw; seal: string } {
  return upgrade(read, modifiedAt, CLIP_UPGRADES)
}

/** A note as the present schema has it, from whatever older format it was written in. */
export function upgradeNote(read: unknown, modifiedAt: number): { card: Raw; seal: string } {
  return upgrade(read, modifiedAt, NOTE_UPGRADES)
}

// Forward only: the first takes format 1 to 2, the next 2 to 3.
const CLIP_UPGRADES: Upgrade[] = [
  (clip, modifiedAt) => ({
    backTo: clip['place'] === 'archive' ? 'archive' : 'inbox',
    collections: [],
    removedHighlights: [],
    // In the trash from when its file was last written, as far as can be known.
    edits: clip['place'] === 'trash' ? { place: since(modifiedAt) } : {},
    ...clip,
    versions: versionsOf(clip).map((version) => ({
      articleSha256: null,
      bytes: bytesOf(version),
      ...version,
    })),
  }),
]
const NOTE_UPGRADES: Upgrade[] = [
  (note, modifiedAt) => ({
    collections: [],
    edits: note['trashed'] === true ? { trashed: since(modifiedAt) } : {},
    ...note,
  }),
]

function upgrade(read: unknown, modifiedAt: number, upgrades: readonly Upgrade[]) {
  const { format, seal, ...raw } = Sealed.parse(read)
  if (format > RECORD_FORMAT) throw new NewerRecord(`The record has format ${format}.`)
  const later = upgrades.slice(format - 1)
  return { card: later.reduce<Raw>((card, each) => each(card, modifiedAt), raw), seal }
}

function since(modifiedAt: number) {
  return `${new Date(modifiedAt).toISOString()}+0000@by-hand`
}

const Versions = z.array(z.looseObject({ original: z.looseObject({ size: z.number() }) }))

function versionsOf({ versions }: Raw) {
  return Versions.parse(versions)
}

// Format 1 noted the size of the original alone; an article and its text are at most about as large.
function bytesOf({ original }: { original: { size: number } }) {
  return original.size * 2
}
