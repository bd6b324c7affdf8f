import { Catalogue } from '#storage/catalogue/catalogue'
import type { PackedCatalogue } from '#storage/catalogue/catalogue-file'
import { textsInMemory } from '#tests/builders/texts-in-memory'

/** The same catalogue as it is after it was written and read. */
export function storedAndRead(catalogue: Catalogue): Catalogue {
  return readBack(catalogue.encode())
}

/** The catalogue of what one was packed to, or of what became of that. */
export function readBack({ lists, texts }: Pick<PackedCatalogue, 'lists' | 'texts'>): Catalogue {
  const whole = bytesOf(texts)
  return Catalogue.decode(lists, whole.length, textsInMemory(whole))
}

/** All the bytes of pieces that are each good only until the next is asked for. */
export function bytesOf(pieces: Iterable<Uint8Array>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)))
}
