import type { RefObject } from 'react'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { CORRECTING_COMMANDS } from '../commands/correcting'

/** What is done to an article that was not found well in its page. */
export function correctingActions(
  reader: RefObject<ReaderHandle | null>,
): ActionsOf<typeof CORRECTING_COMMANDS> {
  return {
    'left-out': () => reader.current?.showLeftOut(),
    'hide-block': () => reader.current?.hideBlock(),
    'bring-back': () => reader.current?.bringBack(),
  }
}
