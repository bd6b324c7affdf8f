import { useState } from 'react'
import { newestVersion, type Clip } from '#core/clip/clip'
import type { FromReader, ToReader } from '#contract/reader-messages'
import { useLeftOutOf } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { showToast } from '../../components/toast-store'

/** Correcting the article by hand: what was left out of the page, and the ways to bring it back or to hide more. */
export function useLeftOut(clip: Clip, send: (message: ToReader) => void) {
  const { corrections: words } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const version = newestVersion(clip).id
  const list = useLeftOutOf(isOpen ? { id: clip.id, version } : null)
  const hide = useAsk('clips.hide-block')
  const bringBack = useAsk('clips.bring-back')
  const undo = useAsk('clips.undo-corrections')
  const { id } = clip

  return {
    isOpen,
    list,
    pieces: isOpen ? (list.data?.pieces ?? null) : null,
    corrections: clip.corrections?.length ?? 0,
    toggle: () => setOpen(!isOpen),
    close: () => setOpen(false),
    undoAll: () => undo.mutate({ id }),
    /** Hides the block at hand, which the frame knows. */
    hide: () => send({ type: 'tell-hidden' }),
    bringBack: () => send({ type: 'tell-brought-back' }),
    hear: (message: Extract<FromReader, { type: 'hide-chosen' | 'bring-back-chosen' }>) => {
      if (!isOpen) return
      if (message.type === 'hide-chosen') {
        if (message.at === null) showToast({ message: words.noBlock })
        else if (!hide.isPending) hide.mutate({ id, version, at: message.at })
      } else if (message.blocks.length === 0) showToast({ message: words.noPiece })
      else bringBack.mutate({ id, blocks: message.blocks })
    },
  }
}
export type LeftOutHands = ReturnType<typeof useLeftOut>
