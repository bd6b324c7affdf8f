import { z } from 'zod'
import { ReadThresholds } from '../clip/read-state'
import { CITATION_STYLE_IDS } from '../export/citation-styles'
import { HighlightColor } from '../highlight/highlight'
import { Language } from '../messages/language'
import { Id } from './id'
import { ListGroup, ListSort } from './list-wanted'
import { ColumnWidths, TableColumn } from './table-column'

export const Theme = z.enum(['system', 'light', 'sepia', 'dark', 'black'])
export type Theme = z.infer<typeof Theme>

/** The least and the most of what can be set about reading. Size in CSS pixels, measure in characters a line. */
export const READING_LIMITS = {
  size: { min: 14, max: 28 },
  lineHeight: { min: 1.3, max: 2 },
  measure: { min: 50, max: 90 },
} as const

/** How articles are set. Size in CSS pixels, measure in characters a line. */
export const ReadingSettings = z.object({
  font: z.enum(['serif', 'sans']),
  size: z.number().int().min(READING_LIMITS.size.min).max(READING_LIMITS.size.max),
  lineHeight: z.number().min(READING_LIMITS.lineHeight.min).max(READING_LIMITS.lineHeight.max),
  measure: z.number().int().min(READING_LIMITS.measure.min).max(READING_LIMITS.measure.max),
  justify: z.boolean(),
  /** Whether words are divided at the ends of lines; until one chooses, where lines are justified. */
  hyphenate: z.boolean().optional(),
})
export type ReadingSettings = z.infer<typeof ReadingSettings>

/** The least and the most width of the panes, in CSS pixels. */
export const PANE_LIMITS = {
  sidebar: { min: 160, max: 360 },
  list: { min: 240, max: 560 },
} as const

const paneWidth = (pane: keyof typeof PANE_LIMITS) =>
  z.number().int().min(PANE_LIMITS[pane].min).max(PANE_LIMITS[pane].max)

/** What a person has chosen about the window. Widths in CSS pixels. */
export const Settings = z.object({
  theme: Theme,
  reading: ReadingSettings,
  /** How large everything in the window is; 1 until one chooses. */
  zoom: z.number().min(0.5).max(3).optional(),
  highlightColor: HighlightColor,
  /** What a person calls the colors. */
  colorNames: z.partialRecord(HighlightColor, z.string().max(40)).optional(),
  /** Whether what is selected with the mouse is highlighted at once. */
  markAtOnce: z.boolean().optional(),
  /** Whether marked words are put into elements of their own, which screen readers can tell of. */
  markElements: z.boolean().optional(),
  /** Whether keys without Ctrl or Cmd do anything (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** The keys of commands that were given others than their first, by the name of the command. */
  keys: z.record(z.string().max(60), z.array(z.string().max(40)).max(8)).optional(),
  /** What was chosen in the palette lately, newest first. */
  recentCommands: z.array(z.string().max(300)).max(20).optional(),
  /** What happens when a page is clipped that is in the library; one is asked until one chooses. */
  whenKnown: z.enum(['ask', 'keep-both', 'new-version']).optional(),
  /** English until one chooses. */
  language: Language.optional(),
  sidebarWidth: paneWidth('sidebar'),
  listWidth: paneWidth('list'),
  foldedSidebar: z.boolean().optional(),
  foldedList: z.boolean().optional(),
  panelOpen: z.boolean(),
  /** How citations are written; APA until one chooses. */
  citationStyle: z.enum(CITATION_STYLE_IDS).optional(),
  /** The note that is the template of clips exported as Markdown; our own until one chooses. */
  exportTemplate: Id.nullable().optional(),
  /** From where on a clip counts as begun and as read; the usual until one chooses. */
  readAt: ReadThresholds.optional(),
  /** How lists of clips are shown; a list until one chooses. */
  listAs: z.enum(['list', 'table']).optional(),
  listGroup: ListGroup.nullable().optional(),
  tableColumns: z.array(TableColumn).optional(),
  columnWidths: ColumnWidths.optional(),
  /** How lists of clips are ordered; newest saved first until one chooses. */
  listSort: ListSort.optional(),
  /** Clips that read alike and are meant to be several: pairs of ids, with a space between. */
  keptApart: z.array(z.string().max(80)).max(5000).optional(),
  /** What was searched for lately, newest first. */
  recentSearches: z.array(z.string().max(4000)).max(50).optional(),
})
export type Settings = z.infer<typeof Settings>

export const SettingsEdit = Settings.partial().extend({
  reading: ReadingSettings.partial().optional(),
})
export type SettingsEdit = z.infer<typeof SettingsEdit>

export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  reading: { font: 'serif', size: 18, lineHeight: 1.6, measure: 68, justify: false },
  highlightColor: 'yellow',
  singleKeys: true,
  sidebarWidth: 204,
  listWidth: 332,
  panelOpen: false,
}

/** The settings with an edit on top. */
export function editSettings(settings: Settings, edit: SettingsEdit): Settings {
  return { ...settings, ...edit, reading: { ...settings.reading, ...edit.reading } }
}

/** The reading settings with letters so many pixels larger, or smaller, within the limits. */
export function resized({ size }: ReadingSettings, by: number): Pick<ReadingSettings, 'size'> {
  const { min, max } = READING_LIMITS.size
  return { size: Math.min(max, Math.max(min, size + by)) }
}

/** How large everything in a window can be made, step by step. */
const ZOOMS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5]

/** The size of everything in the window, a step larger or smaller. */
export function zoomed(zoom = 1, by: 1 | -1): number {
  const next = by === 1 ? ZOOMS.find((each) => each > zoom) : ZOOMS.findLast((each) => each < zoom)
  return next ?? zoom
}

/** Whether words are divided at the ends of lines. */
export function hyphenates({ hyphenate, justify }: ReadingSettings): boolean {
  return hyphenate ?? justify
}

/** The theme that comes after this one, around and around. */
export function nextTheme(theme: Theme): Theme {
  const { options } = Theme
  return options[(options.indexOf(theme) + 1) % options.length] ?? theme
}
