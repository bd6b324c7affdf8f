import { about } from './german/about'
import { duplicates } from './german/duplicates'
import { history } from './german/history'
import { keys } from './german/keys'
import { list } from './german/list'
import { menu } from './german/menu'
import { palette } from './german/palette'
import { rules } from './german/rules'
import { selection } from './german/selection'
import { settings } from './german/settings'
import { tags } from './german/tags'
import { window } from './german/window'
import type { Messages } from './messages-of'

export const GERMAN: Messages = {
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
