import type { CareJobs } from '#notebook/care/care-jobs'
import type { Notebook } from '#notebook/notebook'
import { careHandlers } from './care-handlers'
import { clipHandlers } from './clip-handlers'
import { collectionHandlers } from './collection-handlers'
import { duplicateHandlers } from './duplicate-handlers'
import { exportHandlers } from './export-handlers'
import { highlightHandlers } from './highlight-handlers'
import { importHandlers } from './import-handlers'
import { indexHandlers } from './index-handlers'
import { libraryHandlers } from './library-handlers'
import { noteHandlers } from './note-handlers'
import { ruleHandlers } from './rule-handlers'
import { searchHandlers } from './search-handlers'
import { tagHandlers } from './tag-handlers'
import { trashHandlers } from './trash-handlers'

/** All that a window may ask of the notebook. `welcome` is the page that a new library is shown. */
export function notebookHandlers(notebook: Notebook, care: CareJobs, welcome: string) {
  return {
    ...clipHandlers(notebook, { kind: 'file', path: welcome }),
    ...highlightHandlers(notebook),
    ...noteHandlers(notebook),
    ...collectionHandlers(notebook),
    ...libraryHandlers(notebook),
    ...exportHandlers(notebook, care),
    ...indexHandlers(notebook, care),
    ...importHandlers(notebook),
    ...searchHandlers(notebook),
    ...tagHandlers(notebook),
    ...duplicateHandlers(notebook, care),
    ...ruleHandlers(notebook),
    ...trashHandlers(notebook, care),
    ...careHandlers(notebook, care),
  }
}
