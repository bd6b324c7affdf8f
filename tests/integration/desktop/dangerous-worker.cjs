// A worker that does to itself what the charset of a page tells.
const held = []

process.on('message', (message) => {
  if (message.type !== 'ask') return
  const answer = (value) =>
    process.send({ type: 'answer', call: message.call, reply: { ok: true, value } })
  if (message.name === 'worker.pulse') return answer(undefined)
  const charset = message.input.page?.charset
  if (charset === 'freezes') for (;;);
  if (charset === 'falls') process.exit(3)
  if (charset === 'swells') return setInterval(() => held.push(Buffer.alloc(2 ** 24, 1)), 5)
  // The others are still being read when the dangerous one comes.
  if (charset) setTimeout(() => answer(null), 50)
})
