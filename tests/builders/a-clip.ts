import type { Clip } from '#core/clip/clip'
import { aVersion } from './a-version'
import { anId } from './an-id'

/** A clip in the inbox, with what the test cares about put in. */
export function aClip(clip: Partial<Clip> = {}): Clip {
  const id = clip.id ?? anId()
  return {
    id,
    url: `https://example.org/${id}`,
    title: 'The best of times',
    authors: ['Charles Dickens'],
    site: 'Example',
    publishedAt: '1859-04-30',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    leadImage: null,
    sources: { title: 'open-graph' },
    excerpt: 'It was the best of times, it was the worst of times.',
    savedAt: '2024-05-03T10:00:00.000Z',
    place: 'inbox',
    backTo: 'inbox',
    favorite: false,
    tags: [],
    collections: [],
    reading: { position: 0, progress: 0, lastReadAt: null },
    versions: [aVersion()],
    highlights: [],
    removedHighlights: [],
    edits: {},
    ...clip,
  }
}
