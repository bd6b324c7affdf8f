import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { clipColumns, columnBytes, type Arrays } from './clip-columns'
import { ClipTable } from './clip-table'
import { Clips } from './clips'
import { NameLists } from './name-lists'
import { Names } from './names'
import { NoteTable, StoredNotes } from './note-table'
import { packSections, unpackSections, type Section } from './sections'
import { SealedTexts, type TextSource } from './sealed-texts'
import { TextBytes } from './text-bytes'

const strings = z.array(z.string())

/** What stands in the file as JSON: little, and easier to read so. */
const Words = z.object({
  rows: z.number().int().nonnegative(),
  sites: strings,
  languages: strings,
  tags: strings,
  collections: strings,
  notes: StoredNotes,
})

/** The catalogue as what it is kept as: what lists are made of, and apart from that the texts of the clips. */
export type PackedCatalogue = {
  lists: Uint8Array
  textSize: number
  /** Piece by piece, each good until the next is asked for. */
  texts: Iterable<Uint8Array>
}

export function packCatalogue(clips: Clips, notes: NoteTable): PackedCatalogue {
  clips.tidy()
  const { table, orders } = clips
  const { sites, languages, tags, collections } = table.shared
  const words: z.infer<typeof Words> = {
    rows: table.rows,
    sites: sites.all(),
    languages: languages.all(),
    tags: tags.names.all(),
    collections: collections.names.all(),
    notes: notes.entries,
  }
  const { texts } = table
  const numbers = [
    texts.sums(),
    tags.parts().starts,
    tags.parts().items,
    collections.parts().starts,
    collections.parts().items,
    orders.order('saved').rows,
    orders.order('title').rows,
  ]
  const lists = packSections([
    [Buffer.from(JSON.stringify(words))],
    columnBytes(table.columns, table.rows),
    ...numbers.map((each): Section => [
      new Uint8Array(each.buffer, each.byteOffset, each.byteLength),
    ]),
  ])
  return { lists, textSize: texts.size, texts: texts.pieces() }
}

/** The clips and notes that were packed. The lists live in their bytes, the texts are brought from where they are. Throws for lists that are not whole. */
export function unpackCatalogue(
  lists: Uint8Array,
  textSize: number,
  source: TextSource,
): { clips: Clips; notes: NoteTable } {
  const [json, columns, ...rest] = unpackSections(lists)
  const numbers = rest.map(asNumbers)
  const [sums, tagStarts, tagItems, collectionStarts, collectionItems, saved, titles] = numbers
  if (!json || !columns || !sums || !titles) throw new Error('The file lacks a part.')
  const words = Words.parse(JSON.parse(Buffer.from(json).toString()))
  const table = new ClipTable({
    rows: words.rows,
    columns: clipColumns(words.rows, arraysIn(columns)),
    texts: new TextBytes(new SealedTexts(textSize, sums, source)),
    shared: {
      sites: new Names(words.sites),
      languages: new Names(words.languages),
      tags: new NameLists(new Names(words.tags), tagStarts, tagItems),
      collections: new NameLists(new Names(words.collections), collectionStarts, collectionItems),
    },
  })
  return { clips: new Clips(table, { saved, titles }), notes: new NoteTable(words.notes) }
}

// One array after the other, as they were written.
function arraysIn({ buffer, byteOffset }: Uint8Array): Arrays {
  let at = byteOffset
  const next = (bytes: number) => {
    at += bytes
    return at - bytes
  }
  return {
    wide: (length) => new Float64Array(buffer, next(8 * length), length),
    whole: (length) => new Uint32Array(buffer, next(4 * length), length),
    small: (length) => new Uint8Array(buffer, next(length), length),
  }
}

function asNumbers({ buffer, byteOffset, byteLength }: Uint8Array) {
  return new Uint32Array(buffer, byteOffset, byteLength / 4)
}
