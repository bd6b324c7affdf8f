import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newestCapture } from '#core/clip/clip'
import type { Settings } from '#core/library/settings'
import { markedOriginal } from '#notebook/highlights/marked-original'
import type { Notebook } from '#notebook/notebook'
import type { ClipFiles } from './desktop/clip-protocol'
import { originalPage } from './desktop/original-page'
import { printPage } from './desktop/print-page'

/** Where the pages, pictures and letters come from that are shown in frames. */
export function clipFiles(notebook: Notebook, settings: () => Settings, fonts: string): ClipFiles {
  const { store } = notebook.tools
  return {
    asset: (name) => readFile(join(store.paths.assets, name.slice(0, 2), name)),
    font: (name) => readFile(join(fonts, name)),
    printed: async (id, marks) => {
      const clip = await notebook.clip(id)
      const { articleHtml } = await store.files.article(clip)
      return printPage(clip, articleHtml, settings().reading, marks)
    },
    original: async (id) => {
      const clip = await notebook.clip(id)
      const { mediaType, charset } = newestCapture(clip)
      const marked = await markedOriginal(notebook, id)
      if (marked) return originalPage(marked.html)
      return { bytes: await store.files.original(clip), mediaType, charset }
    },
  }
}
