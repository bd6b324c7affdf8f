import type { RefObject } from 'react'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf, Workbench } from '../commands/all-commands'
import type { MARKING_COMMANDS } from '../commands/marking'

/** What is done with highlights. */
export function markingActions(
  reader: RefObject<ReaderHandle | null>,
): ActionsOf<typeof MARKING_COMMANDS> & Pick<Workbench, 'color'> {
  return {
    highlight: () => reader.current?.highlight(null),
    'highlight-note': () => reader.current?.highlightWithNote(),
    'end-later': () => reader.current?.adjustHighlight('end', 1),
    'end-earlier': () => reader.current?.adjustHighlight('end', -1),
    'begin-later': () => reader.current?.adjustHighlight('start', 1),
    'begin-earlier': () => reader.current?.adjustHighlight('start', -1),
    'split-highlight': () => reader.current?.splitHighlight(),
    'place-highlight': () => reader.current?.placeHighlight(),
    'copy-quotation': () => reader.current?.copyQuotation(),
    'copy-link': () => reader.current?.copyLink(),
    'next-highlight': () => reader.current?.stepHighlight(1),
    'previous-highlight': () => reader.current?.stepHighlight(-1),
    'remove-highlight': () => reader.current?.removeHighlight(),
    color: (color) => reader.current?.highlight(color),
  }
}
