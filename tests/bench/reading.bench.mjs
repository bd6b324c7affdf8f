import { parse } from 'parse5'

import { makePage } from './a-page.mjs'
import { makeArticles } from './articles.mjs'
import { seededChance } from './chance.mjs'
import { percentiles, processorTime } from './measure.mjs'
import { ourCode } from './our-code.mjs'
import { queryMaker } from './queries.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable, ratio } from './table.mjs'

const SIZES = sizes('megabytes', [1])
const [TIMES] = sizes('readings', [8])
const WARM_UP = 2
const SEED = 1
const BASE = 'https://example.org/long'

const ours = await ourCode(
  'src/core/clip/parse-html.ts',
  'src/core/clip/sanitize-article.ts',
  'src/core/text/settle-text.ts',
  'src/core/text/canonical-text.ts',
  'src/core/search/find-hits.ts',
  'src/core/search/parse-query.ts',
)
for (const size of SIZES) measure(size * 2 ** 20)

function measure(size) {
  const articles = makeArticles(Math.ceil(size / 4000), SEED)
  const page = makePage(articles, size, SEED)
  const peer = { name: 'parse5.parse of the page', work: () => parse(page) }
  compare(`Reading a page of ${megabytes(page.length)} MB`, peer, waysOfReading(page))

  const text = textOfLength(articles, size)
  const title = `Finding hits in ${megabytes(text.length)} MB of text, the same page parsed beside it`
  compare(title, peer, waysOfFinding(articles, text))
}

function waysOfReading(page) {
  const body = ours.bodyOf(ours.parseHtml(page))
  const safe = ours.sanitizeArticle(body, BASE)
  const settled = ours.settleText(safe)
  const readAll = () => {
    const article = ours.sanitizeArticle(ours.bodyOf(ours.parseHtml(page)), BASE)
    return ours.readCanonicalText(ours.settleText(article))
  }
  return [
    { name: 'parseHtml (parse5 with limits)', work: () => ours.parseHtml(page) },
    { name: 'sanitizeArticle', work: () => ours.sanitizeArticle(body, BASE) },
    { name: 'settleText', work: () => ours.settleText(safe) },
    { name: 'readCanonicalText', work: () => ours.readCanonicalText(settled) },
    { name: 'all four, one after the other', work: readAll },
  ]
}

function waysOfFinding(articles, text) {
  const { word, common, three, inARow } = queryMaker(articles, seededChance(SEED))
  const find = (name, typed) => {
    const query = ours.parseQuery(typed)
    const hits = ours.findHits(text, query).length
    return { name: `${name}, hits: ${count(hits)}`, work: () => ours.findHits(text, query) }
  }
  const [rare] = word().words
  return [
    find('one word', rare),
    find('a common word', common().words[0]),
    find('three words', three().words.join(' ')),
    find('a phrase of three words', `"${inARow(3).words.join(' ')}"`),
    find('words that begin so', `${rare.slice(0, 3)}*`),
  ]
}

/** By turns, so that what else the computer does falls on all of them. */
function compare(title, peer, ways) {
  const measured = [peer, ...ways].map((way) => ({ ...way, times: [] }))
  for (let round = -WARM_UP; round < TIMES; round++) {
    for (const { work, times } of measured) {
      const time = processorTime(work)
      if (round >= 0) times.push(time)
    }
  }
  const rows = measured.map(({ name, times }) => ({ name, ...percentiles(times) }))
  printTable(
    `${title}, ${TIMES} times each, processor time`,
    ['', 'p50 ms', 'p95 ms', 'p50 to parse5'],
    rows.map(({ name, p50, p95 }) => [name, ms(p50), ms(p95), ratio(p50, rows[0].p50)]),
  )
}

function textOfLength(articles, length) {
  const text = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('\n')
  return text.slice(0, length)
}
