import { z } from 'zod'
import { HighlightColor } from '#core/highlight/highlight'
import { type ReadingSettings } from '#core/library/settings'
import { type Span } from '#core/search/search-entry'

/** A highlight as the article's frame draws it. */
export const DrawnHighlight = z.object({
  id: z.string(),
  color: HighlightColor,
  start: z.number(),
  end: z.number(),
})
export type DrawnHighlight = z.infer<typeof DrawnHighlight>

export const Movement = z.enum([
  'next-block',
  'previous-block',
  'next-word',
  'previous-word',
  'page-down',
  'page-up',
  'start',
  'end',
])
export type Movement = z.infer<typeof Movement>

/** What the window says to the article's frame. */
export type ToReader =
  | {
      type: 'show'
      head: ArticleHead
      articleHtml: string
      position: number
      highlights: DrawnHighlight[]
    }
  | { type: 'set'; look: ReaderLook }
  | { type: 'draw'; highlights: DrawnHighlight[]; active: string | null }
  | { type: 'mark'; hits: Span[]; current: number | null }
  | { type: 'go'; start: number; end: number }
  | { type: 'move'; movement: Movement; extend: boolean }
  /** Asks what is selected now; without a selection, the paragraph the cursor is in is selected first. */
  | { type: 'tell-selection' }
  | { type: 'deselect' }

/** What stands above the article: words about it that are no part of its text. */
export type ArticleHead = { title: string; byline: string }

/** How the article looks: the window's own tokens, so that there is one set of them, and the reading settings. */
export type ReaderLook = {
  tokens: Record<string, string>
  reading: ReadingSettings
  language: string | null
  direction: 'ltr' | 'rtl'
}

const Box = z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() })
export type Box = z.infer<typeof Box>

/** What the article's frame says to the window. Checked on arrival: it comes from where a hostile page is shown. */
export const FromReader = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The text the frame reads must be the canonical text, or nothing can be marked. */
  z.object({
    type: z.literal('shown'),
    checksum: z.number(),
    outline: z
      .array(
        z.object({
          level: z.number().int().min(1).max(6),
          title: z.string().max(500),
          start: z.number(),
        }),
      )
      .max(2000),
  }),
  z.object({ type: z.literal('selected'), start: z.number(), end: z.number(), box: Box }),
  z.object({ type: z.literal('deselected') }),
  /** Something is being dragged in; the window lays its own drop target over the frame. */
  z.object({ type: z.literal('drag-entered') }),
  z.object({ type: z.literal('highlight-pressed'), id: z.string().max(64), box: Box }),
  z.object({ type: z.literal('link-followed'), address: z.string().max(8192) }),
  z.object({
    type: z.literal('scrolled'),
    position: z.number(),
    progress: z.number().min(0).max(1),
  }),
  z.object({
    type: z.literal('key-pressed'),
    key: z.string().max(32),
    ctrl: z.boolean(),
    meta: z.boolean(),
    shift: z.boolean(),
    alt: z.boolean(),
  }),
])
export type FromReader = z.infer<typeof FromReader>
