import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The most dots of one canvas: beyond, it is stretched. */
const MOST_DOTS = 24_000_000

export type DrawnPage = { canvas: HTMLCanvasElement; width: number; height: number }

/** Draws one page so large that its width takes up this many dots of the style sheet. */
export async function drawPage(
  document_: PDFDocumentProxy,
  number: number,
  scaleOf: (width: number) => number,
): Promise<DrawnPage> {
  const page = await document_.getPage(number)
  const bare = page.getViewport({ scale: 1 })
  const scale = scaleOf(bare.width)
  const [width, height] = [bare.width * scale, bare.height * scale]
  const sharp = Math.min(devicePixelRatio, Math.sqrt(MOST_DOTS / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * sharp))
  canvas.height = Math.max(1, Math.floor(height * sharp))
  await page.render({ canvas, viewport: page.getViewport({ scale: scale * sharp }) }).promise
  page.cleanup()
  return { canvas, width, height }
}
