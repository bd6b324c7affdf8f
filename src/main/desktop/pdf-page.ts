import viewerScript from 'virtual:pdf-viewer-script'
import viewerStyle from '../../pdf-viewer/pdf-viewer.css?raw'
import { hashForPolicy } from './hash-for-policy'

/** The empty page the pages of a PDF are shown in. It holds one script, ours; the file comes by message. */
export const pdfPage = [
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Original</title>',
  `<style>${viewerStyle}</style></head><body><script>${viewerScript}</script></body></html>`,
].join('')

/** What that page may do: run that script and draw. It may load nothing at all. */
export const PDF_POLICY = [
  "default-src 'none'",
  `script-src '${hashForPolicy(viewerScript)}'`,
  `style-src '${hashForPolicy(viewerStyle)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-scripts',
].join('; ')
