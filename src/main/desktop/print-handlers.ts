import { writeFile } from 'node:fs/promises'
import { BrowserWindow, dialog, type WebContents } from 'electron'
import type { WindowHandlers } from '#contract/window-handlers'
import type { Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import type { Messages } from '#core/messages/messages-of'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { printAddress, type Marks } from './print-page'

/** Printing, on paper and into a file. */
export function printHandlers(
  window: () => BrowserWindow | null,
  clipOf: (id: Id) => Promise<Clip>,
  words: () => Messages['dialogs'],
) {
  return {
    'clips.print': async ({ id, marks }) => {
      const clip = await clipOf(id)
      await withPage(clip, marks, print)
    },
    'clips.save-pdf': async ({ id, marks }) => {
      const clip = await clipOf(id)
      const options = {
        title: words().savePdf,
        defaultPath: `${fileName(clip.title) || words().articleFile}.pdf`,
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
        throw new NotebookError('file-unwritable', sentence('fileUnwritten', filePath), { cause })
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
        reject(new NotebookError('print-failed', sentence('notPrinted', reason)))
      }
    })
  })
}

function fileName(title: string) {
  const safe = [...title].map((letter) => (/[\\/:*?"<>|\p{Cc}]/u.test(letter) ? ' ' : letter))
  return safe.join('').replace(/\s+/g, ' ').trim().slice(0, 80)
}
