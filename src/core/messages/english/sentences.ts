import { capturing } from './sentences/capturing'
import { exporting } from './sentences/exporting'
import { importRows } from './sentences/import-rows'
import { problems } from './sentences/problems'
import { tasks } from './sentences/tasks'
import { templates } from './sentences/templates'

/** What other processes have the window say, by name: one flat list, so that a name is enough. */
export const sentences = {
  ...capturing,
  ...exporting,
  ...importRows,
  ...problems,
  ...tasks,
  ...templates,
}
