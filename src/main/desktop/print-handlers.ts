import { writeFile } from 'node:fs/promises'
import { BrowserWindow, dialog, type WebContents } from 'electron'
import type { WindowHandlers } from '#contract/window-handlers'
import type { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { printAddress, type Marks } from './print-page'

/** Printing, on paper and into a file. */
export function printHandlers(
  window: () => BrowserWindow | null,
  clipOf: (id: Id) => Promise<Clip>,
) {
  return {
    'clips.print': async ({ id, marks }) => {
      const clip = await clipOf(id)
      await withPage(clip, marks, print)
    },
    'clips.save-pdf': async ({ id, marks }) => {
      const clip = await clipOf(id)
      const options = {
        title: 'Save as PDF',
        defaultPath: `${fileName(clip.title)}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }
      const owner = window()
      const { filePath } = await (owner
        ? dialog.showSaveDialog(owner, options)
        : dialog.showSaveDialog(options))
      if (!filePath) return { path: null }
      const pdf = await withPage(clip, marks, (page) =>
        page.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
        }),
      )
      await writeFile(filePath, pdf).catch((cause: unknown) => {
        const message = `${filePath} could not be written. Choose another place.`
        throw new NotebookError('file-unwritable', message, { cause })
      })
      return { path: filePath }
    },
  } satisfies Partial<WindowHandlers>
}

// The page is an article from the web, so it gets a window that runs nothing, and that nobody sees.
async function withPage<T>(clip: Clip, marks: Marks, work: (page: WebContents) => Promise<T>) {
  const hidden = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      javascript: false,
    },
  })
  try {
    await hidden.loadURL(printAddress(clip, marks))
    return await work(hidden.webContents)
  } finally {
    hidden.destroy()
  }
}

function print(page: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    page.print({ printBackground: true }, (isDone, reason) => {
      if (isDone || /cancel/i.test(reason)) resolve()
      else {
        const message = `It could not be printed: ${reason}. It can still be saved as PDF.`
        reject(new NotebookError('print-failed', message))
      }
    })
  })
}

function fileName(title: string) {
  const safe = [...title].map((letter) => (/[\\/:*?"<>|\p{Cc}]/u.test(letter) ? ' ' : letter))
  return safe.join('').replace(/\s+/g, ' ').trim().slice(0, 80) || 'Article'
}
