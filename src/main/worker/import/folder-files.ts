import { open, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { MOST_FILES, tooMuch } from './import-limits'
import type { ExportFiles } from './export-files'
import { sentence } from '#core/messages/sentence'

/** The files of a folder and of those in it, without what is hidden, and without following links. */
export async function openFolder(path: string, called: string): Promise<ExportFiles> {
  const names: string[] = []
  const refused: ExportFiles['refused'] = []
  const folders = [path]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const full = join(folder, entry.name)
      const name = relative(path, full).split(sep).join('/')
      if (entry.isDirectory()) folders.push(full)
      else if (entry.isFile()) names.push(name)
      else refused.push({ name, reason: sentence('isNoFile') })
      if (names.length > MOST_FILES) throw tooMuch('tooManyFiles', called)
    }
  }
  names.sort()
  return openFiles(path, names, refused)
}

/** Files by their names below a folder. */
export async function openFiles(
  folder: string,
  names: string[],
  refused: ExportFiles['refused'] = [],
): Promise<ExportFiles> {
  const states = new Map<string, { size: number; changedAt: string }>()
  for (const name of names) {
    const { size, mtime } = await stat(join(folder, name))
    states.set(name, { size, changedAt: mtime.toISOString() })
  }
  return {
    names,
    refused,
    changedAt: (name) => states.get(name)?.changedAt ?? null,
    size: (name) => states.get(name)?.size ?? 0,
    read: (name, most) => readBeginning(join(folder, name), most),
    close: () => undefined,
  }
}

async function readBeginning(path: string, most?: number) {
  const file = await open(path, 'r')
  try {
    if (most === undefined) return await file.readFile()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
