import { copyFile, link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Correction } from '#core/clip/correction'
import { Version } from '#core/clip/version'
import type { Id } from '#core/library/id'
import { makeFolder, syncFolder, writeNew } from './durable-file'
import type { LibraryPaths } from './library-paths'
import { sha256Of } from './sha256-of'
import { CAPTURE_FILE, withArticle } from './version-files'

/** An article corrected by hand, and the id of the version it becomes. */
export type CorrectedArticle = {
  id: Id
  by: Correction[]
  articleHtml: string
  articleText: string
  wordCount: number
}

/**
 * Writes the files of a corrected article as a version of its own, durable when it resolves; the capture it was made
 * of stays as it is. Where the same corrections were made before, that is the version.
 */
export async function writeCorrected(
  paths: LibraryPaths,
  clip: Id,
  capture: Version,
  { id, by, articleHtml, articleText, wordCount }: CorrectedArticle,
): Promise<Version> {
  const folder = paths.versionFolder(clip, id)
  const from = paths.versionFolder(clip, capture.id)
  const article = withArticle(await readFile(join(from, 'article.html'), 'utf8'), articleHtml)
  const { setAside: _, response: __, ...captured } = capture
  const card: Version = {
    ...captured,
    id,
    textSha256: sha256Of(articleText),
    articleSha256: sha256Of(article),
    bytes: Buffer.byteLength(article) + Buffer.byteLength(articleText),
    wordCount,
    corrected: { of: capture.id, by },
  }
  const there = await readCard(folder)
  if (there) return there
  const told: unknown = JSON.parse(await readFile(join(from, CAPTURE_FILE), 'utf8'))
  // Files without a card were left by a crash.
  await rm(folder, { recursive: true, force: true })
  await makeFolder(folder)
  await writeNew(join(folder, 'article.html'), article)
  await writeNew(join(folder, 'article.txt'), articleText)
  await bringOriginal(join(from, capture.original.file), join(folder, capture.original.file))
  // Last, for it says that all is there.
  await writeNew(join(folder, CAPTURE_FILE), captureFile({ ...Told.parse(told), ...card }))
  await syncFolder(folder)
  return card
}

const Told = z.looseObject({})

async function readCard(folder: string): Promise<Version | null> {
  try {
    return Version.parse(JSON.parse(await readFile(join(folder, CAPTURE_FILE), 'utf8')))
  } catch {
    return null
  }
}

// The same file where the disk allows, for captured files never change; else a copy.
async function bringOriginal(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to))
  const file = await open(to, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function captureFile(told: object) {
  return `${JSON.stringify(told, null, 2)}\n`
}
