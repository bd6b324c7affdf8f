import type { CDPSession, Frame, Page } from '@playwright/test'

/** What one may press, drag or type into. */
const PRESSABLE =
  'a, area, button, input, select, summary, label, textarea, svg, math, img[usemap], [draggable], ' +
  '[contenteditable], [onclick], [onmouseover], [tabindex], [onwheel], [oncopy], [oncontextmenu], [onauxclick], [href], x'
/** Milliseconds for one thing that is pressed; a page that holds it up has had its chance. */
const PATIENCE = 600

/** Presses, with each button, drags and types on the first so many things of a page that can be pressed. */
export async function useHands(page: Page, frame: Frame, most = 3): Promise<void> {
  const hands = await handsOn(page)
  const corner = await cornerOf(page, frame)
  if (!corner) return
  for (let at = 0; at < most; at++) {
    const place = await bounded(frame.evaluate(bringIntoView, [PRESSABLE, at] as const))
    if (!place) return
    await bounded(Promise.all(gestures(hands, corner.x + place.x, corner.y + place.y)))
  }
}

const known = new WeakMap<Page, Promise<CDPSession>>()

// By Chromium's own door for input: a press for each message would take a second a thing.
function handsOn(page: Page): Promise<CDPSession> {
  const made = known.get(page) ?? page.context().newCDPSession(page).then(withDrops)
  known.set(page, made)
  return made
}

// The system would take a drag over and hold up all that follows, so what is dragged is dropped here.
async function withDrops(session: CDPSession) {
  session.on('Input.dragIntercepted', ({ data }) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      void session.send('Input.dispatchDragEvent', { type, ...DROP, data }).catch(() => undefined)
  })
  await session.send('Input.setInterceptDrags', { enabled: true })
  return session
}
const DROP = { x: 60, y: 60 }

function gestures(hands: CDPSession, x: number, y: number) {
  const mouse = (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel',
    button: 'none' | 'left' | 'middle' | 'right' = 'none',
    by = 0,
  ) => {
    const rest = { clickCount: 1, ...(type === 'mouseWheel' && { deltaX: 0, deltaY: 20 }) }
    return hands.send('Input.dispatchMouseEvent', { type, x: x + by, y: y + by, button, ...rest })
  }
  const key = (name: string, text: string) =>
    (['keyDown', 'keyUp'] as const).map((type) => {
      const words = type === 'keyDown' ? { text } : {}
      return hands.send('Input.dispatchKeyEvent', { type, key: name, ...words })
    })
  const press = (button: 'left' | 'middle' | 'right') => [
    mouse('mousePressed', button),
    mouse('mouseReleased', button),
  ]
  return [
    mouse('mouseMoved'),
    ...press('left'),
    ...key('x', 'x'),
    ...key('Enter', '\r'),
    ...press('middle'),
    ...press('right'),
    mouse('mouseWheel'),
    mouse('mousePressed', 'left'),
    mouse('mouseMoved', 'left', 12),
    mouse('mouseReleased', 'left', 12),
  ]
}

async function cornerOf(page: Page, frame: Frame) {
  if (frame === page.mainFrame()) return { x: 0, y: 0 }
  const element = await bounded(frame.frameElement())
  await bounded(element?.scrollIntoViewIfNeeded({ timeout: PATIENCE }) ?? Promise.resolve())
  return element && bounded(element.boundingBox())
}

// Runs in the page: what is called by its prototype cannot have been put in its place by a name.
function bringIntoView([pressable, at]: readonly [string, number]) {
  const all = Document.prototype.querySelectorAll.call(document, pressable)
  const element = all[at]
  if (!element) return null
  Element.prototype.scrollIntoView.call(element, { block: 'center' })
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element)
  return { x: left + Math.min(8, width / 2), y: top + Math.min(8, height / 2) }
}

function bounded<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))
  return Promise.race([work.catch(() => null), late])
}
