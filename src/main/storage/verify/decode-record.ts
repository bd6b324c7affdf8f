import { cardFormat } from '../library-file'
import { clipFormat, noteFormat } from '../record-format'
import { NewerRecord, RECORD_FORMAT } from '../upgrade-record'
import type { Decode } from './read-record'

/** Reads records as this program writes them. */
export const decodeRecord: Decode = {
  clip: (text, modifiedAt) => clipFormat.decode(text, modifiedAt).record,
  note: (text, modifiedAt) => noteFormat.decode(text, modifiedAt).record,
  library: (text, modifiedAt) => {
    const { record: card, isWhole } = cardFormat.decode(text, modifiedAt)
    if (!isWhole) throw new Error('The card is not as it was written.')
    if (card.format > RECORD_FORMAT) throw new NewerRecord('The library is newer.')
    return card
  },
  isNewer: (thrown) => thrown instanceof NewerRecord,
}
