import { clipPages } from './clip-pages.mjs'
import { extractors } from './clip-peers.mjs'
import { ourCode } from './our-code.mjs'
import { shingleF1, shingleScore } from './shingles.mjs'
import { printTable } from './table.mjs'

const code = await ourCode(
  'src/main/worker/capture/extract-page.ts',
  'src/core/text/decode-bytes.ts',
)
// Peers complain of pages on the console, which is for the table.
console.error = console.warn = () => {}
const all = extractors(code)
for (const { name, pages } of clipPages()) measure(name, pages)

function measure(name, pages) {
  const rows = all.map((extractor) => {
    const results = pages.map((page) => outcome(extractor, page))
    const { f1, precision, recall } = shingleF1(results.map(({ score }) => score))
    const count = (kind) => String(results.filter((result) => result.kind === kind).length)
    const figures = [f1, precision, recall].map((figure) => figure.toFixed(4))
    return [extractor.name, ...figures, count('empty'), count('crashed')]
  })
  printTable(
    `The article's words in ${pages.length} pages (${name}): runs of four words, mean over pages`,
    ['', 'F1', 'precision', 'recall', 'empty', 'crashed'],
    rows,
  )
}

function outcome({ extract }, page) {
  try {
    const text = extract(page)
    return { score: shingleScore(page.text, text), kind: text.trim() === '' ? 'empty' : 'read' }
  } catch {
    return { score: { precision: 0, recall: 0 }, kind: 'crashed' }
  }
}
