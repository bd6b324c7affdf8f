import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'

type Open = (paths: string[]) => void

const READABLE = /\.(html?|xhtml|mhtml?|pdf)$/i

/**
 * Hears of the files that the system hands to the program to be clipped: as words it is started with, relative to a
 * folder, and on macOS as an event at any time. Has to be called before the app is ready. What comes before somebody
 * opens is kept.
 */
export function hearFiles(words: readonly string[], folder: string) {
  const kept = words.flatMap((word) => pathOf(word, folder) ?? [])
  let open: Open = (paths) => void kept.push(...paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  return {
    /** The files that were given so far. */
    given: (): readonly string[] => kept,
    /** From now on files are opened so, and so are those that were kept. */
    follow: (follow: Open) => {
      open = follow
      if (kept.length > 0) follow(kept.splice(0))
    },
  }
}

/** The file a word names that Commonplace may be started with; null for switches, links and other files. */
export function pathOf(word: string, folder: string): string | null {
  if (word.startsWith('-') || !READABLE.test(word)) return null
  try {
    if (word.startsWith('file:')) return fileURLToPath(word)
  } catch {
    return null
  }
  // A link to a page is not a file.
  if (/^[a-z][a-z0-9+.-]+:/i.test(word)) return null
  return isAbsolute(word) ? word : resolve(folder, word)
}
