import { clipPages } from './clip-pages.mjs'
import { extractors } from './clip-peers.mjs'
import { percentiles, processorTime } from './measure.mjs'
import { ourCode } from './our-code.mjs'
import { sizes } from './sizes.mjs'
import { ms, printTable, ratio } from './table.mjs'

const [MOST] = sizes('pages', [60])
const WARM_UP = 5

const code = await ourCode(
  'src/main/worker/capture/extract-page.ts',
  'src/core/text/decode-bytes.ts',
)
// Peers complain of pages on the console, which is for the table.
console.error = console.warn = () => {}
const all = extractors(code)
for (const { name, pages } of clipPages()) measure(name, pages.slice(0, MOST))

function measure(name, pages) {
  const times = new Map(all.map((extractor) => [extractor, []]))
  for (const page of pages.slice(0, WARM_UP)) for (const extractor of all) timeOf(extractor, page)
  // By turns, so that what else the computer does falls on all of them.
  for (const page of pages) {
    for (const extractor of all) times.get(extractor).push(timeOf(extractor, page))
  }
  const means = all.map((extractor) => meanOf(times.get(extractor)))
  const rows = all.map((extractor, at) => {
    const { p50, p95 } = percentiles(times.get(extractor))
    return [
      extractor.name,
      ...[
        (1000 / means[at]).toFixed(1),
        ms(means[at]),
        ms(p50),
        ms(p95),
        ratio(means[at], means[0]),
      ],
    ]
  })
  printTable(
    `Processor time for a page, ${pages.length} pages (${name}). Ours reads metadata, sanitizes and settles the text too.`,
    ['', 'pages/CPU s', 'mean ms', 'p50', 'p95', 'to ours'],
    rows,
  )
}

function timeOf({ extract }, page) {
  return processorTime(() => {
    try {
      extract(page)
    } catch {
      // A page that a peer falls over took its time all the same.
    }
  })
}

function meanOf(times) {
  return times.reduce((sum, time) => sum + time, 0) / times.length
}
