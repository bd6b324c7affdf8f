import { makePage } from './a-page.mjs'
import { makeArticles } from './articles.mjs'
import { percentiles } from './measure.mjs'
import { articleFrame, markEvenly, openRow, startReading } from './reader-app.mjs'
import { sizes } from './sizes.mjs'
import { count, megabytes, ms, printTable } from './table.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const [TIMES] = sizes('openings', [8])
const [MARKS] = sizes('marks', [1000])
const [PARAGRAPHS] = sizes('paragraphs', [10_000])
const [STEPS] = sizes('steps', [300])
const MEGABYTE = 2 ** 20
const SEED = 3
/** Milliseconds in which one has begun to read, and the next article can come. */
const READ = 1000
const SHORT = 'A short article'
const LONG = 'One megabyte'
const MANY = 'Many paragraphs'

const { app, window, clips } = await startReading(temporaryFolder(), {
  [SHORT]: pageOf(SHORT, 40_000),
  [LONG]: pageOf(LONG, 1.42 * MEGABYTE),
  [MANY]: paragraphsCalled(MANY),
})
try {
  await measureOpening(LONG, 'as fast as can be')
  await measureOpening(LONG, 'by one who reads for a second', READ)
  const { length, times } = await markEvenly(window, clips[LONG], MARKS)
  console.log(
    `\n${count(MARKS)} highlights put on ${megabytes(length)} MB of text, ${ms(percentiles(times).p50)} ms each until it is on disk.`,
  )
  await measureOpening(LONG, `with ${count(MARKS)} highlights`, READ)
  await measureMarks()
  await measureScrolling(LONG)
  await measureOpening(MANY, `of ${count(PARAGRAPHS)}`, READ)
  await measureScrolling(MANY)
  await measureKeys(MANY)
} finally {
  await app.close()
}

async function measureOpening(title, how, read = 0) {
  const times = []
  for (let round = 0; round < TIMES; round++) {
    await openRow(window, SHORT)
    await window.waitForTimeout(read)
    await openRow(window, title)
    const { pressedAt, wholeAt } = await window.evaluate(whenWhole)
    const frame = await articleFrame(window)
    const told = await frame.evaluate(() => globalThis.seen.told)
    const { heardAt, worked, painted } = told.find(({ type }) => type === 'show')
    times.push({
      ...{ heard: heardAt - pressedAt, worked, painted: painted - pressedAt },
      whole: wholeAt - pressedAt,
    })
  }
  const row = (name, of) => {
    const { p50, p95 } = percentiles(times.map(of))
    return [name, ms(of(times[0])), ms(p50), ms(p95)]
  }
  printTable(
    `Opening “${title}” ${how}, ${TIMES} times by turns with a short article, from the press on its row`,
    ['', 'first ms', 'p50 ms', 'p95 ms'],
    [
      row('until its frame has the article', ({ heard }) => heard),
      row('the frame at work on what it shows first', ({ worked }) => worked),
      row('until that is painted, marks and all', ({ painted }) => painted),
      row('until all of it is there', ({ whole }) => whole),
    ],
  )
}

// Of a long article the beginning is shown first.
async function whenWhole() {
  const { seen } = globalThis
  while (seen.wholeAt === null || seen.wholeAt < seen.pressedAt) {
    await new Promise(requestAnimationFrame)
  }
  return seen
}

/** The marks alone: they are taken away and drawn again in an article that is open. */
async function measureMarks() {
  await openRow(window, LONG)
  const frame = await articleFrame(window)
  const { clip } = await window.evaluate(
    async (id) => (await globalThis.commonplace.request('clips.open', { id, known: null })).value,
    clips[LONG],
  )
  const highlights = clip.highlights.map(({ id, color, anchor: { start, end } }) => ({
    ...{ id, color, start, end },
  }))
  const empty = []
  const drawn = []
  for (let round = 0; round < TIMES; round++) {
    empty.push(await draw(frame, []))
    drawn.push(await draw(frame, highlights))
  }
  const row = (name, times, of) => [name, ...Object.values(percentiles(times.map(of))).map(ms)]
  printTable(
    `Painting ${count(highlights.length)} marks on it, ${TIMES} times`,
    ['', 'p50 ms', 'p95 ms'],
    [
      row('the script', drawn, ({ worked }) => worked),
      row('the next frame: style, layout, paint', drawn, ({ frame: time }) => time),
      row('both, the first paint of marks', drawn, (each) => each.worked + each.frame),
      row('both, of no marks', empty, (each) => each.worked + each.frame),
    ],
  )
}

async function draw(frame, highlights) {
  await frame.evaluate(() => (globalThis.seen.told = []))
  await window.evaluate((drawn) => {
    const { contentWindow } = document.querySelector('iframe[title^="Article:"]')
    contentWindow.postMessage({ type: 'draw', highlights: drawn, active: null }, '*')
  }, highlights)
  const painted = await frame.waitForFunction(() =>
    globalThis.seen.told.find(({ type, painted }) => type === 'draw' && painted),
  )
  return painted.jsonValue()
}

/** A screenful at a time, as fast as frames come; the window hears of every step and follows. */
async function measureScrolling(title) {
  await openRow(window, SHORT)
  await openRow(window, title)
  const frame = await articleFrame(window)
  const longTasks = await window.evaluateHandle(() => {
    const tasks = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
      type: 'longtask',
    })
    return tasks
  })
  const gaps = await frame.evaluate(async (steps) => {
    const step = (document.documentElement.scrollHeight - innerHeight) / steps
    const gaps = []
    let last = await new Promise(requestAnimationFrame)
    for (let at = 0; at < steps; at++) {
      scrollBy({ top: step, behavior: 'instant' })
      const next = await new Promise(requestAnimationFrame)
      gaps.push(next - last)
      last = next
    }
    return gaps
  }, STEPS)
  const slow = await longTasks.evaluate((tasks) => tasks.map(({ duration }) => duration))
  const { p50, p95 } = percentiles(gaps)
  printTable(
    `Scrolling through “${title}” in ${count(STEPS)} steps`,
    ['', 'p50 ms', 'p95 ms', 'longest ms', 'over 50 ms'],
    [
      ...[
        ['from frame to frame', p50, p95, Math.max(...gaps), gaps.filter((gap) => gap > 50).length],
      ],
      ['tasks of the window over 50 ms', 0, 0, Math.max(0, ...slow), slow.length],
    ].map(([name, ...times]) => [name, ...times.slice(0, 3).map(ms), count(times[3])]),
  )
}

/** The cursor of the keyboard, paragraph by paragraph. */
async function measureKeys(title) {
  await openRow(window, title)
  await window.locator('iframe[title^="Article:"]').focus()
  const frame = await articleFrame(window)
  await frame.evaluate(() => (globalThis.seen.told = []))
  for (let step = 0; step < TIMES * 4; step++) await window.keyboard.press('ArrowDown')
  await frame.waitForFunction(
    (many) =>
      globalThis.seen.told.filter(({ type, painted }) => type === 'move' && painted).length ===
      many,
    TIMES * 4,
  )
  const told = await frame.evaluate(() =>
    globalThis.seen.told.filter(({ type }) => type === 'move'),
  )
  const { p50, p95 } = percentiles(told.map(({ worked }) => worked))
  printTable(
    `Walking through “${title}” by key, ${told.length} paragraphs`,
    ['', 'p50 ms', 'p95 ms'],
    [['the frame at work on a step', ms(p50), ms(p95)]],
  )
}

function pageOf(title, length) {
  const page = makePage(makeArticles(Math.ceil(length / 4000), SEED), length, SEED)
  return page
    .replace('<title>Long</title>', `<title>${title}</title>`)
    .replace('<main id="content">', `<main id="content"><h1>${title}</h1>`)
}

function paragraphsCalled(title) {
  const sentences = makeArticles(60, SEED).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.split(/(?<=\.) /)),
  )
  const blocks = Array.from(
    { length: PARAGRAPHS },
    (_, at) => `<p>${at + 1}. ${sentences[at % sentences.length]}</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${blocks.join('\n')}</article></body></html>`
}
