/**
 * Makes the page time its keys: gives what presses one and tells the milliseconds from it to the end of the
 * first frame that shows what it did. `shown` runs in the page and gives what a key makes another.
 */
export async function paintedKeys(page, shown) {
  await page.evaluate(`globalThis.shownNow = ${shown}`)
  await page.evaluate(watchKeys)
  return async (key) => {
    await page.evaluate(() => (globalThis.painted = null))
    await page.keyboard.press(key)
    const delay = await page.waitForFunction(() => globalThis.painted)
    return delay.jsonValue()
  }
}

// Runs in the page. What is there when a frame begins is painted with it, and a message comes after the painting.
function watchKeys() {
  if (globalThis.watchesKeys) return
  globalThis.watchesKeys = true
  const { port1, port2 } = new MessageChannel()
  let pressedAt = 0
  port1.onmessage = () => (globalThis.painted = performance.now() - pressedAt)
  const look = (before) => {
    if (globalThis.shownNow() !== before) port2.postMessage(null)
    else requestAnimationFrame(() => look(before))
  }
  const told = ({ timeStamp }) => {
    pressedAt = timeStamp
    const before = globalThis.shownNow()
    requestAnimationFrame(() => look(before))
  }
  addEventListener('keydown', told, true)
}
