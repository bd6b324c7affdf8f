import { history } from './english/history'
import { keys } from './english/keys'
import { menu } from './english/menu'
import { palette } from './english/palette'
import { settings } from './english/settings'
import { window } from './english/window'

/** English, in which every sentence is there: the other languages are held to it. One file a part of the window. */
export const ENGLISH = { history, keys, menu, palette, settings, window }
