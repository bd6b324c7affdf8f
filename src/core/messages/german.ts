import { about } from './german/about'
import { adding } from './german/adding'
import { card } from './german/card'
import { choosers } from './german/choosers'
import { collections } from './german/collections'
import { colors } from './german/colors'
import { components } from './german/components'
import { corrections } from './german/corrections'
import { duplicates } from './german/duplicates'
import { highlights } from './german/highlights'
import { history } from './german/history'
import { keys } from './german/keys'
import { library } from './german/library'
import { list } from './german/list'
import { menu } from './german/menu'
import { notes } from './german/notes'
import { palette } from './german/palette'
import { places } from './german/places'
import { reader } from './german/reader'
import { rules } from './german/rules'
import { said } from './german/said'
import { search } from './german/search'
import { selection } from './german/selection'
import { settings } from './german/settings'
import { tags } from './german/tags'
import { trash } from './german/trash'
import { window } from './german/window'
import type { Messages } from './messages-of'

export const GERMAN: Messages = {
  about,
  adding,
  card,
  choosers,
  collections,
  colors,
  components,
  corrections,
  duplicates,
  highlights,
  history,
  keys,
  library,
  list,
  menu,
  notes,
  palette,
  places,
  reader,
  rules,
  said,
  search,
  selection,
  settings,
  tags,
  trash,
  window,
}
