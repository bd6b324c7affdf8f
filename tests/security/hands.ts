import type { Frame, Mouse, Page } from '@playwright/test'

/** What one may press, drag or type into. */
const PRESSABLE =
  'a, area, button, input, select, summary, label, textarea, svg, math, img[usemap], [draggable], ' +
  '[contenteditable], [onclick], [onmouseover], [tabindex], [onwheel], [oncopy], [oncontextmenu], [onauxclick], [href], x'
/** Milliseconds for one gesture; a page that holds it up has had its chance. */
const PATIENCE = 1_000

/** Presses, with each button, drags and types on the first so many things of a page that can be pressed. */
export async function useHands(page: Page, frame: Frame, most = 3): Promise<void> {
  const places = await frame
    .locator(PRESSABLE)
    .elementHandles()
    .catch(() => [])
  for (const place of places.slice(0, most)) {
    await bounded(place.scrollIntoViewIfNeeded({ timeout: 300 }))
    const box = await bounded(place.boundingBox())
    if (!box) continue
    const at = { x: box.x + Math.min(8, box.width / 2), y: box.y + Math.min(8, box.height / 2) }
    await gesture(page, at)
  }
  await bounded(page.keyboard.press('Escape'))
}

async function gesture({ mouse, keyboard }: Page, { x, y }: { x: number; y: number }) {
  await bounded(mouse.move(x, y))
  await bounded(drag(mouse, x, y))
  await bounded(mouse.click(x, y))
  await bounded(keyboard.press('x'))
  await bounded(keyboard.press('Enter'))
  await bounded(mouse.click(x, y, { button: 'middle' }))
  await bounded(mouse.dblclick(x, y, { button: 'right' }))
  await bounded(mouse.wheel(0, 20))
}

async function drag(mouse: Mouse, x: number, y: number) {
  await mouse.down()
  await mouse.move(x + 12, y + 12, { steps: 3 })
  await mouse.up()
}

function bounded<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
  return Promise.race([work.catch(() => null), late])
}
