import type { TextSource } from '#storage/catalogue/sealed-texts'

/** Texts that are brought from memory instead of from a file. */
export function textsInMemory(texts: Uint8Array): TextSource {
  const read = (into: Uint8Array, from: number) => {
    into.set(texts.subarray(from, from + into.length))
  }
  return { read, readLater: async (into, from) => read(into, from), close: () => undefined }
}
