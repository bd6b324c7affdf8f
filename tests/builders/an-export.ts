import { createWriteStream, readFileSync, statSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Where the exports lie that are made by hand for tests. */
export const EXPORTS = join(process.cwd(), 'tests/fixtures/imports')

/** The files of an export by name, as they would be read from where it lies. */
export function filesOfExport(name: string): Map<string, Buffer> {
  const path = join(EXPORTS, name)
  if (!statSync(path).isDirectory()) return new Map([[basename(path), readFileSync(path)]])
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((each) => [relative(path, each), readFileSync(each)]))
}

/** Packs files into an archive. */
export async function zipOf(path: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, bytes] of files) zip.addBuffer(bytes, name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}
