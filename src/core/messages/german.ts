import { about } from './german/about'
import { adding } from './german/adding'
import { card } from './german/card'
import { care } from './german/care'
import { choosers } from './german/choosers'
import { collections } from './german/collections'
import { colors } from './german/colors'
import { components } from './german/components'
import { corrections } from './german/corrections'
import { dialogs } from './german/dialogs'
import { duplicates } from './german/duplicates'
import { explained } from './german/explained'
import { exporting } from './german/exporting'
import { findings } from './german/findings'
import { highlights } from './german/highlights'
import { history } from './german/history'
import { importing } from './german/importing'
import { keys } from './german/keys'
import { library } from './german/library'
import { list } from './german/list'
import { menu } from './german/menu'
import { notes } from './german/notes'
import { palette } from './german/palette'
import { places } from './german/places'
import { reader } from './german/reader'
import { report } from './german/report'
import { rules } from './german/rules'
import { said } from './german/said'
import { search } from './german/search'
import { searched } from './german/searched'
import { selection } from './german/selection'
import { sending } from './german/sending'
import { sentences } from './german/sentences'
import { settings } from './german/settings'
import { tags } from './german/tags'
import { trash } from './german/trash'
import { window } from './german/window'
import type { Messages } from './messages-of'

export const GERMAN: Messages = {
  about,
  adding,
  card,
  care,
  choosers,
  collections,
  colors,
  components,
  corrections,
  dialogs,
  duplicates,
  explained,
  exporting,
  findings,
  highlights,
  history,
  importing,
  keys,
  library,
  list,
  menu,
  notes,
  palette,
  places,
  reader,
  report,
  rules,
  said,
  search,
  searched,
  selection,
  sending,
  sentences,
  settings,
  tags,
  trash,
  window,
}
