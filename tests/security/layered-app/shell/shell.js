// What the window of Commonplace does for one page, for many at once: a frame each, and the article by message.
const frames = new Map()
let without = ''

addEventListener('message', ({ source, data }) => {
  const page = [...frames.values()].find(({ frame }) => frame.contentWindow === source)
  if (page?.article === undefined) return
  if (data?.type === 'ready') {
    const head = { title: 'A page', byline: '' }
    const message = { type: 'show', head, articleHtml: page.article, position: 0, highlights: [] }
    source.postMessage(message, '*')
  }
  if (data?.type === 'shown') page.done()
})

/** Shows these pages and resolves when each has come, or has had its time. */
globalThis.showPages = (pages, layer, patience) => {
  without = layer
  frames.clear()
  document.body.replaceChildren()
  const shown = pages.map(({ number, address, sandbox, article }) => {
    const frame = document.createElement('iframe')
    if (without !== 'sandbox' && without !== 'any layer') frame.setAttribute('sandbox', sandbox)
    frame.width = '400'
    frame.height = '200'
    const come = new Promise((done) => {
      frames.set(number, { frame, article, done: () => done(true) })
      if (article === undefined) frame.addEventListener('load', () => done(true), { once: true })
      setTimeout(() => done(false), patience)
    })
    frame.src = address
    document.body.append(frame)
    return come
  })
  return Promise.all(shown)
}
