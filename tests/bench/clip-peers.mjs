import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { parseHTML } from 'linkedom'

import { temporaryFolder } from './temporary-folder.mjs'

const JSDOM = 'jsdom@26.1.0'

/** What takes an article out of a page: ours, and its peers, each from bytes to text. */
export function extractors({ extractPage, decodeBytes, charsetOfHtml }) {
  const decoded = (bytes) => decodeBytes(bytes, [charsetOfHtml(bytes)]).text
  const onLinkedom = ({ bytes }) => parseHTML(decoded(bytes)).document
  const ours = {
    name: 'ours',
    extract: ({ bytes, url }) => extractPage({ bytes, url, fileName: 'page.html' }).articleText,
  }
  const defuddle = {
    name: 'Defuddle, linkedom',
    extract: (page) => {
      const { content } = new Defuddle(onLinkedom(page), { url: page.url, useAsync: false }).parse()
      return wordsOf(parseHTML(wholePage(content)).document.body)
    },
  }
  const readability = {
    name: 'Readability, linkedom',
    extract: (page) => readable(onLinkedom(page)),
  }
  const jsdom = readabilityOnJsdom(decoded)
  return [ours, ...(jsdom ? [jsdom] : []), readability, defuddle]
}

function readabilityOnJsdom(decoded) {
  const module = loadJsdom()
  if (!module) return null
  const { JSDOM: Dom, VirtualConsole } = module
  return {
    name: 'Readability, jsdom',
    extract: ({ bytes, url }) => {
      // A console of its own, which nobody reads: pages have much to complain about.
      const virtualConsole = new VirtualConsole()
      return readable(new Dom(decoded(bytes), { url, virtualConsole }).window.document)
    },
  }
}

function readable(document) {
  const content = new Readability(document).parse()?.content ?? ''
  return wordsOf(parseHTML(wholePage(content)).document.body)
}

/** jsdom, put into a folder of its own, for the app does not use it. */
function loadJsdom() {
  const folder = temporaryFolder()
  try {
    const words = [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      JSDOM,
    ]
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { stdio: 'pipe' })
    return createRequire(join(folder, 'package.json'))('jsdom')
  } catch (cause) {
    const [reason] = String(cause.stderr ?? cause.message)
      .trim()
      .split('\n')
      .slice(-1)
    console.log(`Readability on jsdom is left out: ${JSDOM} could not be had (${reason}).`)
    return null
  }
}

function wholePage(content) {
  return `<!doctype html><html><body>${content}</body></html>`
}

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/

function wordsOf(node) {
  if (node.nodeType === 3) return node.nodeValue
  const inner = [...(node.childNodes ?? [])].map(wordsOf).join('')
  return BLOCK.test(node.nodeName) ? `\n${inner}\n` : inner
}
