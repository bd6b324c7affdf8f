import { history } from './german/history'
import { keys } from './german/keys'
import { menu } from './german/menu'
import { palette } from './german/palette'
import { settings } from './german/settings'
import { window } from './german/window'
import type { Messages } from './messages-of'

export const GERMAN: Messages = { history, keys, menu, palette, settings, window }
