import { canonicalUrl } from '../clip/canonical-url'
import { capturesOf, newestVersion, type Clip } from '../clip/clip'
import { noteTitle, type Note } from '../note/note'
import { withUnread } from '../text/unread-letters'
import type { SearchEntry } from './search-entry'

/** What the index is told of a clip; its article's text with what is not read unread. */
export function entryOfClip(clip: Clip, articleText: string): SearchEntry {
  const version = newestVersion(clip)
  return {
    id: clip.id,
    kind: 'clip',
    title: clip.title,
    body: articleText,
    authors: clip.authors,
    site: clip.site,
    url: clip.url,
    tags: clip.tags,
    highlights: clip.highlights.map(({ origin, anchor, note, color, tags }) => ({
      text: withUnread(origin.exact, origin.noteMarks ?? []),
      note,
      color,
      tags,
      at: { start: anchor.start, end: anchor.end },
    })),
    place: clip.place,
    favorite: clip.favorite,
    progress: clip.reading.progress,
    language: clip.language,
    wordCount: version.wordCount,
    versionCount: capturesOf(clip).length,
    imageCount: version.assets.length,
    savedAt: clip.savedAt,
    publishedAt: clip.publishedAt,
    lastReadAt: clip.reading.lastReadAt,
    collections: clip.collections,
    page: (clip.url === null ? null : canonicalUrl(clip.url)) ?? version.textSha256,
    orphanCount: clip.highlights.filter(({ anchor }) => anchor.state === 'orphan').length,
  }
}

/** What the index is told of a note. A note is never in the inbox: that is for what waits to be read. */
export function entryOfNote(note: Note): SearchEntry {
  return {
    id: note.id,
    kind: 'note',
    title: noteTitle(note),
    body: note.body,
    authors: [],
    site: null,
    url: null,
    tags: note.tags,
    highlights: [],
    place: note.trashed ? 'trash' : 'archive',
    favorite: false,
    progress: 0,
    language: null,
    wordCount: note.body.split(/\s+/).filter(Boolean).length,
    versionCount: 1,
    imageCount: 0,
    savedAt: note.createdAt,
    publishedAt: null,
    lastReadAt: null,
    collections: note.collections,
  }
}
