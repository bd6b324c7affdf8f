import type { Pressed } from './key-name'

/** Milliseconds after which what keys are held for is no longer waited for. */
const LONGEST = 3_000
const MODIFIERS = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock']

let holds = 0
let held: Pressed[] = []
let isPressing = false
const letGo = new Set<() => void>()

/**
 * Keeps the keys that are pressed until this is done, and presses them where the hands are by then. Where it fails,
 * or takes more than three seconds, they are let go.
 */
export async function holdKeysUntil(done: Promise<unknown>): Promise<void> {
  if (holds++ === 0) window.addEventListener('keydown', keep, true)
  const giveBack = takeFromFrame()
  const isThere = await inTime(done)
  if (!isThere) held = []
  giveBack()
  if (--holds > 0) return
  window.removeEventListener('keydown', keep, true)
  await pressHeld()
}

/** Takes a key that a frame tells of, where it is not meant for the frame: keys are held, or the hands have left it since. */
export function takePress(pressed: Pressed): boolean {
  const hasLeft = !(focusedElement() instanceof HTMLIFrameElement)
  if (holds > 0) hold(pressed)
  else if (hasLeft && isField(focusedElement())) press(pressed)
  else return false
  return true
}

/** Lets go of the keys that are held: what they were meant for will not come. */
export function letKeysGo(): void {
  held = []
  for (const each of [...letGo]) each()
}

/** Whether what has the focus is something to write in. */
export function isWriting(): boolean {
  return isField(focusedElement())
}

/** Done when something to write in has come to have the focus. */
export function fieldFocused(): Promise<void> {
  return focused((element) => isField(element))
}

/** Done when something in this element has come to have the focus, or the element itself. */
export function focusedIn(home: Element): Promise<void> {
  if (home.contains(document.activeElement)) return Promise.resolve()
  return focused((element) => home.contains(element))
}

function focused(isWanted: (element: Element) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listen = (event: FocusEvent) => {
      const [element] = event.composedPath()
      if (element instanceof Element && isWanted(element)) end()
    }
    const end = () => {
      window.removeEventListener('focusin', listen)
      letGo.delete(end)
      resolve()
    }
    window.addEventListener('focusin', listen)
    letGo.add(end)
  })
}

// A frame keeps some keys to itself, so that the pane around it has the focus meanwhile.
function takeFromFrame() {
  const { activeElement: frame } = document
  if (!(frame instanceof HTMLIFrameElement)) return () => undefined
  const pane = frame.closest<HTMLElement>('[tabindex]')
  pane?.focus()
  return () => {
    if (document.activeElement === pane && frame.checkVisibility()) frame.focus()
  }
}

async function inTime(done: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST)
  })
  const isDone = done.then(
    () => true,
    () => false,
  )
  const isThere = await Promise.race([isDone, tooLate])
  clearTimeout(timer)
  return isThere
}

function keep(event: KeyboardEvent) {
  if (MODIFIERS.includes(event.key)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  hold(event)
}

// An event's own fields are no longer there when it is copied.
function hold({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed) {
  const pressed = { key, ctrlKey, metaKey, shiftKey, altKey }
  // One that is pressed and has to wait again was before all that still wait.
  if (isPressing) held.unshift(pressed)
  else held.push(pressed)
}

// One key after another, as they were pressed: one of them may be another to wait for.
async function pressHeld() {
  if (isPressing) return
  isPressing = true
  while (holds === 0) {
    const pressed = held.shift()
    if (!pressed) break
    press(pressed)
    await Promise.resolve()
  }
  isPressing = false
}

function press(pressed: Pressed) {
  const target = focusedElement()
  const event = new KeyboardEvent('keydown', {
    ...pressed,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  const { key, ctrlKey, metaKey, altKey } = pressed
  if (!target.dispatchEvent(event) || ctrlKey || metaKey || altKey) return
  if (isField(target)) write(target, key)
  else if (target instanceof HTMLButtonElement && ['Enter', ' '].includes(key)) target.click()
}

// An editor that keeps its text apart from the page is asked first. Elsewhere only the command writes as a person does,
// into any kind of field and with its own undo; nothing has come in its place.
function write(target: Element, key: string) {
  if (key === 'Backspace') document.execCommand('delete')
  if (key.length > 1) return
  const about = { inputType: 'insertText', data: key, bubbles: true, cancelable: true }
  if (target.dispatchEvent(new InputEvent('beforeinput', about)))
    document.execCommand('insertText', false, key)
}

// An editor in a shadow root has the focus there.
function focusedElement(): Element {
  const { activeElement, body } = document
  return activeElement?.shadowRoot?.activeElement ?? activeElement ?? body
}

function isField(element: Element) {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  )
}
