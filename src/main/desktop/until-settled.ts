import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const STEP = 250
/** So many looks in a row must see the same. */
const STILL = 3
/** Milliseconds after which a page is taken as it is. */
const LONGEST = 12_000
const LONGEST_AFTER_SCROLL = 4_000

const LOOK = `({
  isRead: document.readyState !== 'loading',
  elements: document.getElementsByTagName('*').length,
  letters: document.body?.textContent?.length ?? 0,
})`
const Look = z.object({ isRead: z.boolean(), elements: z.number(), letters: z.number() })

/** Down the page once and up again, for what comes only when it would be seen. */
const SCROLL = `(async () => {
  for (let step = 0; step < 25; step++) {
    const before = scrollY
    scrollBy(0, innerHeight * 0.9)
    await new Promise((soon) => setTimeout(soon, 40))
    if (scrollY === before) break
  }
  scrollTo(0, 0)
})()`

/** Resolves when a page has come to rest: nothing is under way and its tree stays the same, before and after it is scrolled. */
export async function untilSettled(
  run: (code: string) => Promise<unknown>,
  isQuiet: () => boolean,
): Promise<void> {
  await untilStill(run, isQuiet, LONGEST)
  await run(SCROLL)
  await untilStill(run, isQuiet, LONGEST_AFTER_SCROLL)
}

async function untilStill(
  run: (code: string) => Promise<unknown>,
  isQuiet: () => boolean,
  longest: number,
) {
  const end = performance.now() + longest
  let seen = ''
  let still = 0
  while (still < STILL && performance.now() < end) {
    await pause(STEP)
    const look = Look.safeParse(await run(LOOK)).data
    const now = JSON.stringify(look)
    still = look?.isRead && isQuiet() && now === seen ? still + 1 : 0
    seen = now
  }
}
