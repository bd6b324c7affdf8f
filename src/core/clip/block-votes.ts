import type { Witness } from './article-witness'
import type { PageBlock } from './page-blocks'

/** What three witnesses say of a page. Null where one has nothing to say. */
export type Witnesses = {
  readability: Witness | null
  defuddle: Witness | null
  jsonLd: Witness | null
}

/** Who took one block into the article. */
export type Vote = {
  readability: boolean
  defuddle: boolean
  both: boolean
  /** The page's own record of its article is long enough to be heard, and does not have it. */
  denied: boolean
}

const FEWEST_LETTERS = 25
const RECORD_LEAST = 300
/** A record with less than this share of what the extractors found is a teaser. */
const RECORD_SHARE = 0.4

/** The votes of the witnesses on each block. Where only one extractor found anything, it votes for both. */
export function votesOn(blocks: readonly PageBlock[], witnesses: Witnesses): Vote[] {
  const taken = (witness: Witness | null) =>
    blocks.map(({ letters }) => witness?.has(letters) ?? false)
  const readability = taken(witnesses.readability)
  const defuddle = taken(witnesses.defuddle)
  const record = taken(witnesses.jsonLd)
  const size = (votes: readonly boolean[]) =>
    blocks.reduce((sum, { letters }, at) => sum + (votes[at] ? letters.length : 0), 0)

  const [r, d, j] = [size(readability), size(defuddle), size(record)]
  const heard = j >= RECORD_LEAST && j >= Math.min(r || d, d || r) * RECORD_SHARE
  return blocks.map((_, at) => {
    const byReadability = r < FEWEST_LETTERS ? defuddle[at] === true : readability[at] === true
    const byDefuddle = d < FEWEST_LETTERS ? readability[at] === true : defuddle[at] === true
    return {
      readability: byReadability,
      defuddle: byDefuddle,
      both: byReadability && byDefuddle,
      denied: heard && record[at] !== true,
    }
  })
}
