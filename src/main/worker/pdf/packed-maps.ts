import packed from 'virtual:character-maps'

/** Which letters the codes of East Asian fonts are: maps that a PDF only names. They come with the program. */
export class PackedMaps {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    const map = packed[name]
    if (map === undefined) throw new Error(`There is no character map ${name}.`)
    return { cMapData: new Uint8Array(Buffer.from(map, 'base64')), isCompressed: true }
  }
}
