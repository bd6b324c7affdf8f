import readerScript from 'virtual:reader-script'
import { hashForPolicy } from './hash-for-policy'
import { readerStyle } from './reader-style'

/** The empty page every article is shown in. It holds one script, ours; the article comes by message. */
export const readerPage = [
  '<!doctype html><html><head><meta charset="utf-8"><title>Article</title>',
  `<style>${readerStyle}</style></head><body><script>${readerScript}</script></body></html>`,
].join('')

/** What that page may do: run that script, show pictures of its own clip, and nothing else. */
export function readerPolicy(host: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashForPolicy(readerScript)}'`,
    `style-src '${hashForPolicy(readerStyle)}'`,
    `img-src clip://${host}`,
    `font-src clip://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    'sandbox allow-scripts',
  ].join('; ')
}

/** What an original may do: look like itself, without scripts, and reach nothing. */
export const ORIGINAL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox',
].join('; ')
