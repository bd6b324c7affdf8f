import { about } from './english/about'
import { duplicates } from './english/duplicates'
import { history } from './english/history'
import { keys } from './english/keys'
import { list } from './english/list'
import { menu } from './english/menu'
import { palette } from './english/palette'
import { rules } from './english/rules'
import { selection } from './english/selection'
import { settings } from './english/settings'
import { tags } from './english/tags'
import { window } from './english/window'

/** English, in which every sentence is there: the other languages are held to it. One file a part of the window. */
export const ENGLISH = {
  about,
  duplicates,
  history,
  keys,
  list,
  menu,
  palette,
  rules,
  selection,
  settings,
  tags,
  window,
}
