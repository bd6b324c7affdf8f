import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The text of every file below a folder, by path. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if (!(await stat(path)).isFile()) continue
    files[relative(folder, path).replaceAll('\\', '/')] = await readFile(path, 'utf8')
  }
  return files
}

/** The text of every record of a library, by path. */
export async function recordsIn(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder)
  return Object.fromEntries(
    Object.entries(files).filter(([path]) =>
      /^(library\.json|notes\/.*|.*\/clip\.json)$/.test(path),
    ),
  )
}
