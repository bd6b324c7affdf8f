import { z } from 'zod'
import { ToPdf, type FromPdf } from '#contract/pdf-messages'
import { listenToKeys } from './listen-to-keys'
import { openPdf } from './open-pdf'
import { PageList } from './page-list'

// The only script of the page on which a PDF is shown. The file comes by message, and only the window is heard.
const window_ = window.parent
const tell = (message: FromPdf) => window_.postMessage(message, '*')
let pages: PageList | null = null

// The frame's policy lets nothing be compiled, which zod would otherwise try for speed.
z.config({ jitless: true })
window.addEventListener('message', ({ source, data }: MessageEvent) => {
  const message = source === window_ ? ToPdf.safeParse(data).data : undefined
  if (message) hear(message)
})
listenToKeys(() => pages, tell)
tell({ type: 'ready' })

function hear(message: ToPdf) {
  switch (message.type) {
    case 'show':
      for (const [name, value] of Object.entries(message.tokens)) {
        document.documentElement.style.setProperty(name, value)
      }
      if (pages === null) void show(message.bytes)
      return
    case 'turn':
      return pages?.turn(message.by)
    case 'zoom':
      return pages?.zoomTo(message.to)
  }
}

async function show(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const pdf = await openPdf(bytes)
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    pages = new PageList(pdf, width / height, (place) => tell({ type: 'at', ...place }))
  } catch (thrown) {
    const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
    tell({ type: 'failed', why: isLocked ? 'locked' : 'damaged' })
  }
}
