import type { Messages } from '../messages-of'
import { backups } from './sentences/backups'
import { capturing } from './sentences/capturing'
import { exporting } from './sentences/exporting'
import { folderReports } from './sentences/folder-reports'
import { importRows } from './sentences/import-rows'
import { libraryFolder } from './sentences/library-folder'
import { pages } from './sentences/pages'
import { problems } from './sentences/problems'
import { tasks } from './sentences/tasks'
import { templates } from './sentences/templates'

export const sentences: Messages['sentences'] = {
  ...backups,
  ...capturing,
  ...exporting,
  ...folderReports,
  ...importRows,
  ...libraryFolder,
  ...pages,
  ...problems,
  ...tasks,
  ...templates,
}
