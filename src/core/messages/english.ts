import { about } from './english/about'
import { adding } from './english/adding'
import { card } from './english/card'
import { care } from './english/care'
import { choosers } from './english/choosers'
import { collections } from './english/collections'
import { colors } from './english/colors'
import { components } from './english/components'
import { corrections } from './english/corrections'
import { dialogs } from './english/dialogs'
import { duplicates } from './english/duplicates'
import { explained } from './english/explained'
import { exporting } from './english/exporting'
import { findings } from './english/findings'
import { highlights } from './english/highlights'
import { history } from './english/history'
import { importing } from './english/importing'
import { keys } from './english/keys'
import { library } from './english/library'
import { list } from './english/list'
import { menu } from './english/menu'
import { notes } from './english/notes'
import { palette } from './english/palette'
import { places } from './english/places'
import { reader } from './english/reader'
import { report } from './english/report'
import { rules } from './english/rules'
import { said } from './english/said'
import { search } from './english/search'
import { searched } from './english/searched'
import { selection } from './english/selection'
import { sending } from './english/sending'
import { sentences } from './english/sentences'
import { settings } from './english/settings'
import { tags } from './english/tags'
import { trash } from './english/trash'
import { window } from './english/window'

/** English, in which every sentence is there: the other languages are held to it. One file a part of the window. */
export const ENGLISH = {
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
