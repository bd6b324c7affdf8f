import { captureRequests } from './requests/capture-requests'
import { careRequests } from './requests/care-requests'
import { clipRequests } from './requests/clip-requests'
import { collectionRequests } from './requests/collection-requests'
import { desktopRequests } from './requests/desktop-requests'
import { duplicateRequests } from './requests/duplicate-requests'
import { exportRequests } from './requests/export-requests'
import { highlightRequests } from './requests/highlight-requests'
import { historyRequests } from './requests/history-requests'
import { importRequests } from './requests/import-requests'
import { libraryRequests } from './requests/library-requests'
import { noteRequests } from './requests/note-requests'
import { ruleRequests } from './requests/rule-requests'
import { searchRequests } from './requests/search-requests'
import { tagRequests } from './requests/tag-requests'

/** What a window may ask of main. */
export const windowRequests = {
  ...libraryRequests,
  ...desktopRequests,
  ...clipRequests,
  ...captureRequests,
  ...highlightRequests,
  ...noteRequests,
  ...importRequests,
  ...collectionRequests,
  ...tagRequests,
  ...duplicateRequests,
  ...ruleRequests,
  ...careRequests,
  ...searchRequests,
  ...exportRequests,
  ...historyRequests,
}
export type WindowRequests = typeof windowRequests
