import type { Messages } from '../messages-of'
import { capturing } from './sentences/capturing'
import { exporting } from './sentences/exporting'
import { importRows } from './sentences/import-rows'
import { problems } from './sentences/problems'
import { tasks } from './sentences/tasks'
import { templates } from './sentences/templates'

export const sentences: Messages['sentences'] = {
  ...capturing,
  ...exporting,
  ...importRows,
  ...problems,
  ...tasks,
  ...templates,
}
