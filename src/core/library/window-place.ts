import { z } from 'zod'

const Box = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Box = z.infer<typeof Box>

/** Where the window stood when it was closed, in pixels of the desktop, and whether it filled the screen. */
export const WindowPlace = Box.extend({ isMaximized: z.boolean() })
export type WindowPlace = z.infer<typeof WindowPlace>

/** How much of the window's head must be on a screen to be taken hold of. */
const GRIP = { width: 120, height: 24 }

/** Where the window opens: where it was, if enough of it is on a screen that is still there; else null, and the size is kept within the first screen. */
export function placeOn(
  { x, y, width, height }: WindowPlace,
  screens: readonly Box[],
): { at: Box | null; size: { width: number; height: number } } {
  const home = screens.find((screen) => isReachable({ x, y, width, height }, screen))
  const room = home ?? screens[0] ?? { width, height }
  const size = { width: Math.min(width, room.width), height: Math.min(height, room.height) }
  return { at: home ? { x, y, ...size } : null, size }
}

function isReachable(window: Box, screen: Box) {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isHeadIn =
    window.y >= screen.y - GRIP.height && window.y + GRIP.height <= screen.y + screen.height
  return across >= GRIP.width && isHeadIn
}
