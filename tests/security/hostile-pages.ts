import { parse, defaultTreeAdapter as tree } from 'parse5'
import type { Armed } from './laid-out'

const WORDS =
  'The harbor keeps its own weather, and the pilots write it down every morning in a ledger of zebrafish.'
const CLOSED = 18

/** A page of payloads among the words of an article. */
export type HostilePage = { name: string; html: string; wantsHand: boolean }

/** All payloads on as few pages as they fit on. One that swallows what follows it comes last on its page. */
export function hostilePages(payloads: readonly Armed[], together = CLOSED): HostilePage[] {
  const closed = payloads.filter(({ markup }) => isClosed(markup))
  const open = payloads.filter((payload) => !closed.includes(payload))
  const count = Math.max(Math.ceil(closed.length / together), open.length)
  return Array.from({ length: count }, (_, at) => {
    const own = closed.slice(at * together, (at + 1) * together)
    const last = open[at]
    return pageOf(`page ${at + 1}`, last ? [...own, last] : own)
  })
}

/** The same on few pages, where those that swallow others may do so. */
export function fewPages(payloads: readonly Armed[], together: number): HostilePage[] {
  const closed = payloads.filter(({ markup }) => isClosed(markup))
  const open = payloads.filter((payload) => !closed.includes(payload))
  const sorted = [...closed, ...open]
  return Array.from({ length: Math.ceil(sorted.length / together) }, (_, at) =>
    pageOf(`few ${at + 1}`, sorted.slice(at * together, (at + 1) * together)),
  )
}

function pageOf(name: string, payloads: readonly Armed[]): HostilePage {
  const parts = payloads.map(({ markup }) => `<p>${WORDS}</p>\n${markup}\n`)
  return {
    name,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile ${name}</title></head>
<body><article><h1>Hostile ${name}</h1><p>${WORDS} ${WORDS}</p>${parts.join('')}<p>${WORDS}</p></article></body></html>`,
    wantsHand: payloads.some((payload) => payload.wantsHand),
  }
}

/** Whether what follows it in a page is still read as what it is. */
function isClosed(markup: string) {
  const body = parse(`<!doctype html><body>${markup}<i id=after></i>`).childNodes.flatMap((html) =>
    tree.isElementNode(html) ? html.childNodes.filter(tree.isElementNode) : [],
  )[1]
  return body?.childNodes.some(
    (node) => tree.isElementNode(node) && node.attrs.some(({ value }) => value === 'after'),
  )
}
