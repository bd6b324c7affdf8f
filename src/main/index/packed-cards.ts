import { plainBody, type Body } from './body'
import { DressedText } from './dressed-text'
import { bodyWords } from './entry-words'
import type { FileRegion } from './file-region'
import { readKept } from './kept-document'
import type { PackedStreams } from './packed-streams'
import type { PackedTerms } from './packed-terms'
import type { Card } from './segment'
import type { SegmentFile } from './segment-file'

/** What is shown of sealed documents. */
export class PackedCards {
  readonly #offsets: Uint32Array
  readonly #region: FileRegion

  constructor(
    file: SegmentFile,
    private readonly streams: PackedStreams,
    private readonly terms: PackedTerms,
  ) {
    this.#offsets = file.numbers('kept-offsets')
    this.#region = file.region('kept')
  }

  /** A card as it is kept. */
  kept(number: number): Uint8Array {
    const from = this.#offsets[number] ?? 0
    const to = this.#offsets[number + 1] ?? from
    return this.#region.readOnce(from, to)
  }

  card(number: number): Card {
    return readKept(this.kept(number)).card
  }

  shown(number: number): { card: Card; body: Body } {
    const { card, dress, body } = readKept(this.kept(number))
    const words = bodyWords(this.streams.words(number)).slice()
    if (!dress) return { card, body: plainBody(body, words) }
    return { card, body: new DressedText(dress, words, this.terms) }
  }
}
