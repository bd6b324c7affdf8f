import { z } from 'zod'
import { LeftOut } from '#core/clip/left-out'
import { HighlightColor } from '#core/highlight/highlight'
import { ReadingSettings } from '#core/library/settings'
import { Span } from '#core/search/search-entry'

/** A highlight as the article's frame draws it. */
export const DrawnHighlight = z.object({
  id: z.string(),
  color: HighlightColor,
  start: z.number(),
  end: z.number(),
  /** What those hear of it who have marks as elements of the page. */
  said: z.string().max(200).optional(),
})
export type DrawnHighlight = z.infer<typeof DrawnHighlight>

export const Movement = z.enum([
  'next-block',
  'previous-block',
  'next-word',
  'previous-word',
  'next-sentence',
  'previous-sentence',
  'page-down',
  'page-up',
  'start',
  'end',
])
export type Movement = z.infer<typeof Movement>

const Offset = z.number().int().nonnegative()

/** What stands above the article: words about it that are no part of its text. */
export const ArticleHead = z.object({ title: z.string(), byline: z.string() })
export type ArticleHead = z.infer<typeof ArticleHead>

/** How the article looks: the window's own tokens, so that there is one set of them, and the reading settings. */
export const ReaderLook = z.object({
  tokens: z.record(z.string(), z.string()),
  reading: ReadingSettings,
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
})
export type ReaderLook = z.infer<typeof ReaderLook>

/** What the window says to the article's frame. Checked there too, so that neither side trusts the other. */
export const ToReader = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    head: ArticleHead,
    articleHtml: z.string(),
    position: Offset,
    highlights: z.array(DrawnHighlight),
  }),
  z.object({ type: z.literal('set'), look: ReaderLook }),
  z.object({
    type: z.literal('draw'),
    highlights: z.array(DrawnHighlight),
    active: z.string().nullable(),
  }),
  z.object({ type: z.literal('mark'), hits: z.array(Span), current: z.number().nullable() }),
  /** What is found in the article, drawn beside what was searched for. */
  z.object({ type: z.literal('find'), hits: z.array(Span), current: z.number().nullable() }),
  /** Brings a passage to where one reads, or to the top, where headings belong. */
  z.object({ type: z.literal('go'), start: Offset, line: z.enum(['eye', 'top']) }),
  z.object({ type: z.literal('move'), movement: Movement, extend: z.boolean() }),
  /** Asks what is selected now; without a selection, the paragraph the cursor is in is selected first. */
  z.object({ type: z.literal('tell-selection') }),
  z.object({ type: z.literal('deselect') }),
  /** The sentence a voice is saying and the word it is at; null when it is silent. */
  z.object({ type: z.literal('speak'), sentence: Span.nullable(), word: Span.nullable() }),
  /** Moves one end of the highlight at hand by a word. */
  z.object({
    type: z.literal('adjust'),
    edge: z.enum(['start', 'end']),
    by: z.literal([1, -1]),
  }),
  /** Shows what was left out of the article in its place; null takes it away. */
  z.object({ type: z.literal('left-out'), pieces: z.array(LeftOut).max(2000).nullable() }),
  /** Asks which block is to be hidden: the cursor's, or the one pointed at. */
  z.object({ type: z.literal('tell-hidden') }),
  /** Asks what is to be brought back: what has the focus, or stands behind the cursor's block. */
  z.object({ type: z.literal('tell-brought-back') }),
  /** Asks where the highlight at hand is to be divided: where the cursor stands or one pressed, or in the middle. */
  z.object({ type: z.literal('tell-split') }),
])
export type ToReader = z.infer<typeof ToReader>

/** A heading of the article and where it stands in the text. */
export const OutlineEntry = z.object({
  level: z.number().int().min(1).max(6),
  title: z.string().max(500),
  start: Offset,
})
export type OutlineEntry = z.infer<typeof OutlineEntry>

const Box = z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() })
export type Box = z.infer<typeof Box>

/** A hand on the page; keys that the window heard; or the window, which asked what is selected now and wants this answer. */
const SelectedBy = z.enum(['pointer', 'keys', 'asked'])
export type SelectedBy = z.infer<typeof SelectedBy>

/** What the article's frame says to the window. Checked on arrival: it comes from where a hostile page is shown. */
export const FromReader = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The text the frame reads must be the canonical text, or nothing can be marked. */
  z.object({
    type: z.literal('shown'),
    checksum: z.number(),
    outline: z.array(OutlineEntry).max(2000),
  }),
  z.object({
    type: z.literal('selected'),
    start: Offset,
    end: Offset,
    box: Box,
    by: SelectedBy,
  }),
  z.object({
    type: z.literal('extent-chosen'),
    id: z.string().max(64),
    start: Offset,
    end: Offset,
  }),
  z.object({ type: z.literal('split-chosen'), id: z.string().max(64), at: Offset }),
  z.object({ type: z.literal('hide-chosen'), at: Offset.nullable() }),
  z.object({
    type: z.literal('bring-back-chosen'),
    blocks: z.array(z.string().max(2000)).max(2000),
  }),
  z.object({ type: z.literal('deselected'), by: SelectedBy }),
  /** Something is being dragged in; the window lays its own drop target over the frame. */
  z.object({ type: z.literal('drag-entered') }),
  z.object({ type: z.literal('highlight-pressed'), id: z.string().max(64), box: Box }),
  /** One went from one place of the article to another by a link in it. */
  z.object({ type: z.literal('jumped'), from: Offset }),
  z.object({ type: z.literal('link-followed'), address: z.string().max(8192) }),
  z.object({
    type: z.literal('scrolled'),
    position: Offset,
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
