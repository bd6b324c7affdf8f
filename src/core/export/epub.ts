import { newestVersion } from '../clip/clip'
import { escapeHtml } from './escape-html'
import { EPUB_STYLE, epubChapter } from './epub-chapter'
import type { ExportedClip } from './exported-clip'
import { markedArticle } from './marked-article'
import { picturesOf } from './with-pictures'

/** A file of a book: its words, or the picture of the library it is. */
export type BookFile = { path: string; text: string } | { path: string; picture: string }

/** What a book says of itself. The moment is ISO 8601 in UTC; the id tells it from every other book. */
export type BookCard = { id: string; title: string; language: string; madeAt: string }

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** Clips as a book in EPUB 3, a chapter each with its highlights. Pictures of kinds that readers need not know are left to their words. */
export function epub(
  clips: readonly ExportedClip[],
  card: BookCard,
  hasPicture: (file: string) => boolean,
): BookFile[] {
  const chapters = clips.map((exported, at) => {
    const article = markedArticle(exported)
    const pictures = picturesOf(article).filter(
      (file) => mediaType(file) !== null && hasPicture(file),
    )
    return { exported, article, pictures, file: `chapter-${at + 1}.xhtml` }
  })
  const pictures = [...new Set(chapters.flatMap((chapter) => chapter.pictures))]
  return [
    // The first file of the archive, and never compressed: the format is known by it.
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: CONTAINER },
    { path: 'EPUB/package.opf', text: packageFile(card, chapters, pictures) },
    { path: 'EPUB/nav.xhtml', text: contents(card, chapters) },
    { path: 'EPUB/style.css', text: EPUB_STYLE },
    ...chapters.map(({ exported, article, file, pictures: shown }) => ({
      path: `EPUB/${file}`,
      text: epubChapter(exported, article, (picture) =>
        shown.includes(picture) ? bookPath(picture) : null,
      ),
    })),
    ...pictures.map((picture) => ({ path: `EPUB/${bookPath(picture)}`, picture })),
  ]
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

type Chapter = { exported: ExportedClip; file: string }

function packageFile(card: BookCard, chapters: readonly Chapter[], pictures: readonly string[]) {
  const authors = [...new Set(chapters.flatMap(({ exported }) => exported.clip.authors))]
  const sources = chapters.flatMap(({ exported }) => exported.clip.url ?? [])
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${card.language}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:identifier id="id">urn:commonplace:${escapeHtml(card.id)}</dc:identifier>`,
    `<dc:title>${escapeHtml(card.title)}</dc:title>`,
    `<dc:language>${card.language}</dc:language>`,
    ...authors.map((author) => `<dc:creator>${escapeHtml(author)}</dc:creator>`),
    ...sources.map((source) => `<dc:source>${escapeHtml(source)}</dc:source>`),
    `<meta property="dcterms:modified">${card.madeAt.slice(0, 19)}Z</meta>`,
    `</metadata>`,
    `<manifest>`,
    `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    `<item id="style" href="style.css" media-type="text/css"/>`,
    ...chapters.map(
      ({ file }, at) =>
        `<item id="chapter-${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(
      (picture, at) =>
        `<item id="picture-${at + 1}" href="${bookPath(picture)}" media-type="${mediaType(picture) ?? ''}"/>`,
    ),
    `</manifest>`,
    `<spine>`,
    ...chapters.map((_, at) => `<itemref idref="chapter-${at + 1}"/>`),
    `</spine>`,
    `</package>`,
    ``,
  ]
  return lines.join('\n')
}

function contents(card: BookCard, chapters: readonly Chapter[]) {
  const items = chapters.map(({ exported: { clip }, file }) => {
    const day = clip.publishedAt?.slice(0, 10) ?? newestVersion(clip).capturedAt.slice(0, 10)
    return `<li><a href="${file}">${escapeHtml(`${clip.title} (${day})`)}</a></li>`
  })
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<!DOCTYPE html>`,
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${card.language}" xml:lang="${card.language}">`,
    `<head><title>${escapeHtml(card.title)}</title><link rel="stylesheet" href="style.css"/></head>`,
    `<body><nav epub:type="toc"><h1>${escapeHtml(card.title)}</h1><ol>${items.join('')}</ol></nav></body>`,
    `</html>`,
    ``,
  ].join('\n')
}

function bookPath(picture: string) {
  return `pictures/${picture.slice(picture.lastIndexOf('/') + 1)}`
}

function mediaType(picture: string): string | null {
  return MEDIA_TYPES[picture.slice(picture.lastIndexOf('.') + 1)] ?? null
}
