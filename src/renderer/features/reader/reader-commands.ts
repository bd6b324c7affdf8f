import type { ReaderHandle } from './clip-reader-props'
import type { Reading } from './use-reading'

/** What commands, keys and the menu may ask of the reader, of this one. */
export function readerCommands(id: string, reading: Reading): ReaderHandle {
  const { find, leftOut, marking, quoting, send } = reading
  return {
    id,
    focus: reading.focus,
    move: (movement, extend) => send({ type: 'move', movement, extend }),
    highlight: marking.highlight,
    highlightWithNote: marking.highlightWithNote,
    stepHighlight: marking.step,
    removeHighlight: () =>
      leftOut.isOpen && !marking.atHand ? leftOut.hide() : marking.removeAtHand(),
    showLeftOut: leftOut.toggle,
    hideBlock: leftOut.hide,
    bringBack: leftOut.bringBack,
    splitHighlight: marking.splitAtHand,
    placeHighlight: reading.placing.placeAtHand,
    adjustHighlight: marking.adjust,
    copyQuotation: quoting.copyQuotation,
    copyLink: quoting.copyLink,
    stepHit: find.isOpen ? find.step : reading.stepHit,
    readAloud: reading.voice.toggle,
    find: () => {
      if (find.isOpen) reading.findField.current?.select()
      else find.open()
    },
    editTags: () => reading.tagsField.current?.focus(),
    showLook: () => reading.setLookOpen(true),
    showInfo: () => reading.togglePanel('info'),
    showOutline: () => reading.togglePanel('outline'),
    position: reading.hearing.position,
    goTo: reading.goTo,
    dismiss: marking.dismiss,
  }
}
