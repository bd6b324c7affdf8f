import './as-node'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { parentPort, workerData } from 'node:worker_threads'
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linesOfPage } from '#core/pdf/pdf-lines'
import { PackedMaps } from './packed-maps'
import { piecesOf } from './pieces-of'
import { readTold } from './read-told'
import { ThreadTask, type ThreadMessage } from './thread-messages'

// The entry of a thread that reads one PDF and ends. Whatever a PDF makes pdf.js do, its parent can stop it.
const tell = (message: ThreadMessage) => parentPort?.postMessage(message)
const task = ThreadTask.parse(workerData)

void open()
  .then(readAll)
  .catch((thrown: unknown) => {
    const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
    tell({ step: 'refused', why: isLocked ? 'locked' : 'damaged' })
  })

function open() {
  return pdf.getDocument({
    data: task.bytes,
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    CMapReaderFactory: PackedMaps,
  }).promise
}

async function readAll(document: pdf.PDFDocumentProxy) {
  const labels = await document.getPageLabels().catch(() => null)
  tell({ step: 'opened', pages: document.numPages, told: await readTold(document) })
  let letters = 0
  const last = Math.min(document.numPages, task.mostPages)
  for (let number = 1; number <= last; number++) {
    if (letters > task.mostLetters) return tell({ step: 'done', isAll: false })
    const label = labels?.[number - 1]?.trim() || String(number)
    try {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const lines = linesOfPage(await piecesOf(page), width, height)
      page.cleanup()
      letters += lines.reduce((sum, { text }) => sum + text.length, 0)
      tell({ step: 'read', page: { label, height, lines } })
    } catch {
      tell({ step: 'unreadable', label })
    }
  }
  tell({ step: 'done', isAll: last === document.numPages })
}
