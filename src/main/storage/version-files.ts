import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CapturedPage } from '#core/clip/captured-page'
import { pictureFile } from '#core/clip/picture-address'
import { inEnglish } from '#core/messages/sentence'
import type { Version } from '#core/clip/version'
import type { Id } from '#core/library/id'
import { makeFolder, replaceDurably, syncFolder, writeNew } from './durable-file'
import type { LibraryPaths } from './library-paths'
import { programVersion } from './program-version'
import { sha256Of } from './sha256-of'

const ENDINGS: Record<CapturedPage['mediaType'], string> = {
  'text/html': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'multipart/related': 'mhtml',
  'application/pdf': 'pdf',
}

const RESPONSE_FILE = 'response.html'

/** The file in which a capture says of itself what it is. */
export const CAPTURE_FILE = 'capture.json'

// Sanitized articles hold no comments, so these two marks cannot come from a page.
const BEGIN = '<!--article-->'
const END = '<!--/article-->'

/** Writes the files of one capture, durable when it resolves. They are written once and never changed. */
export async function writeVersion(
  paths: LibraryPaths,
  clip: Id,
  version: Id,
  page: CapturedPage,
  capturedAt: string,
): Promise<Version> {
  const folder = paths.versionFolder(clip, version)
  const originalName = `original.${ENDINGS[page.mediaType]}`
  const article = articleFile(page)
  const card: Version = {
    id: version,
    capturedAt,
    road: page.road,
    mediaType: page.mediaType,
    fileName: page.fileName,
    charset: page.charset,
    original: { file: originalName, sha256: sha256Of(page.original), size: page.original.length },
    ...(page.response && { response: responseCard(page.response) }),
    textSha256: sha256Of(page.articleText),
    articleSha256: sha256Of(article),
    bytes:
      page.original.length +
      (page.response?.length ?? 0) +
      Buffer.byteLength(article) +
      Buffer.byteLength(page.articleText),
    wordCount: page.wordCount,
    assets: page.pictures.map(({ bytes, ...asset }) => ({ ...asset, size: bytes.length })),
    missing: page.missing,
    ...(page.by && { by: page.by }),
    ...(page.imported && { imported: page.imported }),
    ...(page.suspicion && { suspicion: page.suspicion }),
    ...(page.remark && { remark: inEnglish(page.remark), saidRemark: page.remark }),
    ...(page.statedTags && page.statedTags.length > 0 && { statedTags: page.statedTags }),
  }
  const files: [string, string | Uint8Array][] = [
    [originalName, page.original],
    ['article.html', article],
    ['article.txt', page.articleText],
    ...(page.response ? [[RESPONSE_FILE, page.response] satisfies [string, Uint8Array]] : []),
    [CAPTURE_FILE, captureFile(page, card)],
  ]
  // What is synced at the same time is brought to the disk together.
  await allOf([
    ...page.pictures.map(({ bytes, ...picture }) =>
      keepAsset(join(paths.folder, pictureFile(picture)), bytes),
    ),
    makeFolder(folder).then(async () => {
      await allOf(files.map(([name, content]) => writeNew(join(folder, name), content)))
      await syncFolder(folder)
    }),
  ])
  return card
}

/** The article of a version: its HTML and its canonical text. */
export async function readArticle(paths: LibraryPaths, clip: Id, version: Id) {
  const folder = paths.versionFolder(clip, version)
  const [file, text] = await Promise.all([
    readFile(join(folder, 'article.html'), 'utf8'),
    readFile(join(folder, 'article.txt'), 'utf8'),
  ])
  return {
    articleHtml: file.slice(file.indexOf(BEGIN) + BEGIN.length, file.lastIndexOf(END)),
    articleText: text,
  }
}

/** The file of an article with another article in it. */
export function withArticle(file: string, articleHtml: string): string {
  const start = file.indexOf(BEGIN) + BEGIN.length
  return `${file.slice(0, start)}${articleHtml}${file.slice(file.lastIndexOf(END))}`
}

/** The page as captured, byte for byte. */
export function readOriginal(paths: LibraryPaths, clip: Id, version: Version): Promise<Uint8Array> {
  return readFile(join(paths.versionFolder(clip, version.id), version.original.file))
}

function responseCard(bytes: Uint8Array) {
  return { file: RESPONSE_FILE, sha256: sha256Of(bytes), size: bytes.length }
}

// Fails only when nothing is under way any more.
async function allOf(works: Promise<unknown>[]) {
  await Promise.allSettled(works)
  await Promise.all(works)
}

/** Keeps a picture, durable when it resolves. The same picture has the same name, so one that is there already is the one. */
export async function keepAsset(path: string, bytes: Uint8Array) {
  const there = await stat(path).catch(() => null)
  if (there?.size === bytes.length) return
  await makeFolder(dirname(path))
  await replaceDurably(path, bytes)
}

function articleFile({ metadata, articleHtml }: CapturedPage) {
  const language = metadata.language === null ? '' : ` lang="${escape(metadata.language)}"`
  return [
    `<!doctype html>\n<html${language} dir="${metadata.direction}">`,
    `<meta charset="utf-8">\n<title>${escape(metadata.title)}</title>`,
    `${BEGIN}${articleHtml}${END}\n`,
  ].join('\n')
}

function captureFile(page: CapturedPage, card: Version) {
  const { url, metadata, sources, fetched } = page
  return `${JSON.stringify({ program: programVersion(), url, metadata, sources, ...(fetched && { fetched }), ...card }, null, 2)}\n`
}

function escape(text: string) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
