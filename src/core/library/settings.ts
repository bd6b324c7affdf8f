import { z } from 'zod'
import { HighlightColor } from '../highlight/highlight'
import { ListSort } from './list-wanted'

export const Theme = z.enum(['system', 'light', 'sepia', 'dark'])
export type Theme = z.infer<typeof Theme>

/** How articles are set. Size in CSS pixels, measure in characters a line. */
export const ReadingSettings = z.object({
  font: z.enum(['serif', 'sans']),
  size: z.number().int().min(14).max(28),
  lineHeight: z.number().min(1.3).max(2),
  measure: z.number().int().min(50).max(90),
  justify: z.boolean(),
})
export type ReadingSettings = z.infer<typeof ReadingSettings>

/** What a person has chosen about the window. Widths in CSS pixels. */
export const Settings = z.object({
  theme: Theme,
  reading: ReadingSettings,
  highlightColor: HighlightColor,
  /** Whether keys without Ctrl or Cmd do anything (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  sidebarWidth: z.number().int().min(160).max(360),
  listWidth: z.number().int().min(240).max(560),
  panelOpen: z.boolean(),
  /** How lists of clips are ordered; newest saved first until one chooses. */
  listSort: ListSort.optional(),
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
  sidebarWidth: 208,
  listWidth: 336,
  panelOpen: false,
}

/** The settings with an edit on top. */
export function editSettings(settings: Settings, edit: SettingsEdit): Settings {
  return { ...settings, ...edit, reading: { ...settings.reading, ...edit.reading } }
}
