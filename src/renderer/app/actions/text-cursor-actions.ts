import type { RefObject } from 'react'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { TEXT_CURSOR_COMMANDS } from '../commands/text-cursor'

/** Walking and selecting in an article. */
export function textCursorActions(
  reader: RefObject<ReaderHandle | null>,
): ActionsOf<typeof TEXT_CURSOR_COMMANDS> {
  return {
    'next-block': () => reader.current?.move('next-block', false),
    'previous-block': () => reader.current?.move('previous-block', false),
    'next-word': () => reader.current?.move('next-word', false),
    'previous-word': () => reader.current?.move('previous-word', false),
    'extend-word': () => reader.current?.move('next-word', true),
    'shrink-word': () => reader.current?.move('previous-word', true),
    'extend-block': () => reader.current?.move('next-block', true),
    'shrink-block': () => reader.current?.move('previous-block', true),
    'next-sentence': () => reader.current?.move('next-sentence', false),
    'previous-sentence': () => reader.current?.move('previous-sentence', false),
    'extend-sentence': () => reader.current?.move('next-sentence', true),
    'shrink-sentence': () => reader.current?.move('previous-sentence', true),
    dismiss: () => reader.current?.dismiss(),
  }
}
