import type { WindowHandlers } from '#contract/window-handlers'
import type { Tell } from '#contract/events'
import type { Settings, SettingsEdit } from '#core/library/settings'

type SettingsKeeper = { settings: Settings; edit: (edit: SettingsEdit) => Promise<Settings> }

/** What a person has chosen about the window. */
export function settingsHandlers(keeper: SettingsKeeper, tell: Tell) {
  return {
    'settings.read': () => keeper.settings,
    'settings.change': async (edit) => {
      const settings = await keeper.edit(edit)
      tell('settings.changed', settings)
      return settings
    },
  } satisfies Partial<WindowHandlers>
}
