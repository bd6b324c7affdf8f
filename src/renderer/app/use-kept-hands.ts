import { useLayoutEffect, type PointerEvent, type RefObject } from 'react'
import { holdKeysUntil } from '../components/held-keys'
import type { Hands } from './hands'
import { useView } from './view-store'
import { whenShown } from './what-is-shown'

/**
 * Keeps the hands in the reading pane while what it shows is on its way: the focus waits on the pane itself, and what
 * is aimed at a field is meant for that of what comes; on anything else a press does nothing until then.
 */
export function useKeptHands(
  pane: RefObject<HTMLElement | null>,
  { reader }: Hands,
  shown: string | null,
  isBehind: boolean,
) {
  // By then the article has been given to its frame, so that what is asked of it comes after.
  useLayoutEffect(() => queueMicrotask(() => useView.setState({ shown })), [shown])
  useLayoutEffect(() => {
    const { activeElement } = document
    if (isBehind && pane.current?.contains(activeElement)) pane.current.focus()
    // An article takes the hands, once its frame is its own; in a note they would write.
    else if (!isBehind) queueMicrotask(() => isAt(pane) && reader.current?.focus())
  }, [isBehind, shown])

  return (event: PointerEvent) => {
    if (!isBehind) return
    const label = labelAt(pane.current, event)
    void holdKeysUntil(whenShown().then(() => fieldCalled(pane.current, label)?.focus()))
  }
}

function isAt(pane: RefObject<HTMLElement | null>) {
  return pane.current === document.activeElement
}

// What is there can no longer be hit, but it stands where one has aimed.
function labelAt(pane: HTMLElement | null, { clientX: x, clientY: y }: PointerEvent) {
  const aimed = fieldsIn(pane).find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return left <= x && x <= right && top <= y && y <= bottom
  })
  return aimed?.ariaLabel ?? null
}

function fieldCalled(pane: HTMLElement | null, label: string | null) {
  return fieldsIn(pane).find(({ ariaLabel }) => label !== null && ariaLabel === label)
}

function fieldsIn(pane: HTMLElement | null) {
  return [...(pane?.querySelectorAll('input') ?? [])]
}
