import type { ClipFields } from '../library/change'
import type { CapturedPage } from './captured-page'
import type { Clip } from './clip'
import { Metadata, type MetadataSources } from './metadata'

/**
 * What a new capture changes on a clip's card: all that it says otherwise, but nothing that a person
 * corrected, and nothing that it does not know.
 */
export function renewedFields(
  clip: Clip,
  { metadata, sources, excerpt }: Pick<CapturedPage, 'metadata' | 'sources' | 'excerpt'>,
): ClipFields {
  const changed = Metadata.keyof().options.filter(
    (field) =>
      clip.sources[field] !== 'person' &&
      isKnown(metadata[field]) &&
      JSON.stringify(metadata[field]) !== JSON.stringify(clip[field]),
  )
  const edited: MetadataSources = {}
  for (const field of changed) edited[field] = sources[field] ?? clip.sources[field]
  const fields = Object.fromEntries(changed.map((field) => [field, metadata[field]]))
  const begins = excerpt === clip.excerpt ? {} : { excerpt }
  return { ...Metadata.partial().parse(fields), sources: edited, ...begins }
}

function isKnown(value: unknown) {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}
