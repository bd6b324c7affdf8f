import type { ReactNode, Ref } from 'react'
import type { Movement } from '#contract/reader-messages'
import type { HighlightColor } from '#core/highlight/highlight'
import type { Settings } from '#core/library/settings'
import type { Span } from '#core/search/search-entry'
import type { OpenedClip } from '../../api/opened-clip'

/** What commands may ask of the reader. */
export type ReaderHandle = {
  /** The clip that is read. */
  id: string
  focus: () => void
  move: (movement: Movement, extend: boolean) => void
  highlight: (color: HighlightColor | null) => void
  highlightWithNote: () => void
  stepHighlight: (by: 1 | -1) => void
  removeHighlight: () => void
  showLeftOut: () => void
  hideBlock: () => void
  bringBack: () => void
  splitHighlight: () => void
  placeHighlight: () => void
  adjustHighlight: (edge: 'start' | 'end', by: 1 | -1) => void
  copyQuotation: () => void
  copyLink: () => void
  stepHit: (by: 1 | -1) => void
  find: () => void
  readAloud: () => void
  editTags: () => void
  showInfo: () => void
  showLook: () => void
  showOutline: () => void
  /** Where in the text one is. */
  position: () => number
  goTo: (position: number) => void
  dismiss: () => void
}

export type ClipReaderProps = {
  opened: OpenedClip
  settings: Settings
  theme: string
  query: string
  at: Span | null
  /** The highlight one came for. */
  highlight: string | null
  showOriginal: boolean
  panelOpen: boolean
  handle: Ref<ReaderHandle>
  onPanel: (open: boolean) => void
  onOriginal: () => void
  onFollow: (address: string) => void
  onKey: (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>) => void
  /** What leads to the clip, as the window around it shows it. */
  links: ReactNode
  onNewNote: (title: string) => void
  onDragIn: () => void
  onLeave: () => void
  /** What else can be done with the article, by the window around it. */
  more: readonly { label: string; keys?: string; run: () => void }[]
  /** A note's Markdown, as it reads: another feature's. */
  showNote: (text: string) => ReactNode
  /** One leaves this place of the text at once for another of it. */
  onJump: (from: number) => void
}
