import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const OWN = resolve(import.meta.dirname, '../fixtures/pages/golden')

/**
 * Pages with the text of their article: our own, and those of folders in `EXTRACTION_DATA` (commas
 * between), each with a `manifest.jsonl` of {id, url, text, html_path}.
 */
export function clipPages() {
  const folders = (process.env.EXTRACTION_DATA ?? '').split(',').filter((path) => path !== '')
  return [{ name: 'our own pages', pages: ownPages() }, ...folders.map(pagesOf)]
}

function ownPages() {
  const names = readdirSync(OWN).filter((name) => name.endsWith('.html'))
  return names.map((name) => {
    const written = readFileSync(join(OWN, name.replace(/html$/, 'txt')), 'utf8')
    const text = written.slice(written.indexOf('\n\n') + 2)
    return { bytes: bytesOf(join(OWN, name)), url: 'https://page.example/', text }
  })
}

function pagesOf(folder) {
  const manifest = join(folder, 'manifest.jsonl')
  if (!existsSync(manifest)) throw new Error(`There is no manifest.jsonl in ${folder}.`)
  const lines = readFileSync(manifest, 'utf8').trim().split('\n')
  const pages = lines.map((line) => {
    const { url, text, html_path: path } = JSON.parse(line)
    return { bytes: bytesOf(join(folder, path)), url, text }
  })
  return { name: folder.split('/').at(-1), pages }
}

function bytesOf(path) {
  return new Uint8Array(readFileSync(path))
}
