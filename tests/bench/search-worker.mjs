// A process that keeps an index and answers as the product's worker does: same contract, same checks, structured clones.
// search-worker.mjs BUNDLE
import { importBundle } from './our-code.mjs'

const [, , bundle] = process.argv
const { FullTextIndex, answerOver, workerRequests } = await importBundle(bundle, [
  'src/main/index/full-text-index.ts',
  'src/contract/port.ts',
  'src/contract/worker-requests.ts',
])
let index = new FullTextIndex()
// The system's own peak is no use: it begins with that of the process that started this one.
let peak = 0
const look = () => (peak = Math.max(peak, process.memoryUsage.rss()))
setInterval(look, 20).unref()

answerOver(
  {
    send: (message) => process.send(message),
    onMessage: (listen) => process.on('message', listen),
  },
  workerRequests,
  {
    'index.open': ({ folder }) => {
      index.close()
      index = new FullTextIndex(folder, () => 0)
      return { size: index.size }
    },
    'index.put': async ({ entries }) => {
      await index.put(entries)
      look()
    },
    'index.settle': () => index.settle(),
    'index.find': (request) => index.find(request),
  },
)
process.on('message', ({ type }) => {
  if (type === 'peak') process.send({ type: 'peak', bytes: peak })
})
process.send({ type: 'ready' })
