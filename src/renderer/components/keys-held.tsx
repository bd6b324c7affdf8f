import { useLayoutEffect, useRef } from 'react'
import { focusedIn, holdKeysUntil } from './held-keys'

/** In what lies over the window: holds the keys that are pressed before that has the focus, so that they are typed there. */
export function KeysHeld() {
  const here = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const cover = here.current?.closest('[role=dialog]')
    if (cover) void holdKeysUntil(focusedIn(cover))
  }, [])
  return <span ref={here} hidden />
}
