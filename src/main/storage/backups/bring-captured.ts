import { constants, copyFile, link, lstat, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { pictureFile } from '#core/clip/picture-address'
import { Asset } from '#core/clip/version'
import { Id } from '#core/library/id'
import { isAbsence } from './record-files'
import type { NewFolders } from './new-folders'

/** As much of a clip's record as tells which captured files it stands on, of any time and with anything else in it. */
const Captured = z.object({
  versions: z.array(
    z.object({
      id: Id,
      original: z.object({ file: z.string().regex(/^[\w-]+\.\w+$/) }),
      assets: z.array(Asset.pick({ sha256: true, extension: true })).catch([]),
    }),
  ),
})

/** How many captured files were brought, and those that were not there to bring. */
export type Brought = { captured: number; missing: Set<string> }

/** Links or copies the captured files of a clip into another library, and tells of those that are missing. */
export async function bringCaptured(
  library: string,
  target: string,
  record: string,
  text: string,
  folders: NewFolders,
  brought: Brought,
): Promise<void> {
  const clip = dirname(record)
  for (const path of namedBy(clip, text) ?? (await allUnder(library, clip))) {
    await folders.make(dirname(join(target, path)))
    const outcome = await bring(join(library, path), join(target, path))
    if (outcome === 'brought') brought.captured += 1
    if (outcome === 'missing') brought.missing.add(path)
  }
}

function namedBy(clip: string, text: string): string[] | null {
  try {
    return Captured.parse(JSON.parse(text)).versions.flatMap(({ id, original, assets }) => [
      ...[original.file, 'article.html', 'article.txt', 'capture.json'].map(
        (file) => `${clip}/${id}/${file}`,
      ),
      ...assets.map(pictureFile),
    ])
  } catch {
    return null
  }
}

// A record that cannot be read names nothing: all versions that are there go with it.
async function allUnder(library: string, clip: string): Promise<string[]> {
  const found = await readdir(join(library, clip), { withFileTypes: true }).catch(() => [])
  const versions = found.filter((each) => each.isDirectory()).map(({ name }) => `${clip}/${name}`)
  const files = versions.map(async (version) => {
    const names = await readdir(join(library, version)).catch(() => [])
    return names.map((name) => `${version}/${name}`)
  })
  return (await Promise.all(files)).flat()
}

// The same file where the disk allows, for captured files never change; else a copy.
async function bring(from: string, to: string): Promise<'brought' | 'there' | 'missing'> {
  const found = await lstat(from).catch(() => null)
  if (!found?.isFile()) return 'missing'
  try {
    await link(from, to).catch((cause: unknown) => {
      if (isTaken(cause)) throw cause
      return copyDurably(from, to)
    })
    return 'brought'
  } catch (cause) {
    // Two clips may share a picture.
    if (isTaken(cause)) return 'there'
    if (isAbsence(cause)) return 'missing'
    throw cause
  }
}

async function copyDurably(from: string, to: string) {
  await copyFile(from, to, constants.COPYFILE_EXCL)
  const file = await open(to, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function isTaken(cause: unknown) {
  return (cause as NodeJS.ErrnoException).code === 'EEXIST'
}
