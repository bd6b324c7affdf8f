import { create } from 'zustand'
import { makeId, type Id } from '#core/library/id'

/** What one may tell a frame by. */
type Shown = { clip: Id; title: string }

type ArticleFrames = {
  /** In the order they were made, so that none is ever moved in the page, which would load it anew. */
  frames: readonly { name: Id; isReady: boolean }[]
  /** The one that shows an article, of which clip, and what it is called; the other waits for the next. */
  shown: (Shown & { name: Id }) | null
}

/**
 * The frames of the reading pane. Each is an origin and a process of its own, shows one article and is gone with it.
 * To load the page of one takes longer than all else about opening an article, so one waits that has it loaded.
 */
export const useArticleFrames = create<ArticleFrames>(() => ({ frames: [], shown: null }))

const { getState, setState } = useArticleFrames
/** Milliseconds in which one who only walks past has gone on, and until a frame is prepared though the window is never idle. */
const STAYS = 300
const PATIENCE = 3_000
let timer: ReturnType<typeof setTimeout> | undefined

/** Has a frame wait for the next article, once one stays with this one and the window has nothing else to do. */
export function prepareFrameSoon(): void {
  const prepare = () => {
    if (!waitingFrame()) addFrame()
  }
  clearTimeout(timer)
  timer = setTimeout(() => requestIdleCallback(prepare, { timeout: PATIENCE }), STAYS)
}

/** Gives the frame that waits, or a new one, to an article. */
export function takeFrame(article: Shown): Id {
  clearTimeout(timer)
  const name = waitingFrame()?.name ?? addFrame()
  setState({ shown: { name, ...article } })
  return name
}

export function titleFrame(name: Id, title: string): void {
  setState(({ shown }) => ({ shown: shown?.name === name ? { ...shown, title } : shown }))
}

export function markFrameReady(name: Id): void {
  setState(({ frames }) => ({
    frames: frames.map((frame) => (frame.name === name ? { name, isReady: true } : frame)),
  }))
}

/** Takes the frame away with its article. */
export function leaveFrame(name: Id): void {
  setState(({ frames, shown }) => ({
    frames: frames.filter((frame) => frame.name !== name),
    shown: shown?.name === name ? null : shown,
  }))
}

/** The frame's element in the page; null where it is not there yet, or no more. */
export function frameElement(name: Id): HTMLIFrameElement | null {
  const element = document.getElementById(name)
  return element instanceof HTMLIFrameElement ? element : null
}

function waitingFrame() {
  const { frames, shown } = getState()
  return frames.find(({ name }) => name !== shown?.name)
}

function addFrame(): Id {
  const name = makeId(Date.now(), crypto.getRandomValues(new Uint8Array(16)))
  setState(({ frames }) => ({ frames: [...frames, { name, isReady: false }] }))
  return name
}
