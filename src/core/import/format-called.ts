import { importing } from '../messages/english/importing'
import { Survey } from './survey'

/** What an export is, in English: `a Pocket export`. */
export function formatCalled(format: Survey['format']): string {
  return importing.called[format]
}

/** The export that is called so; null for what is no name of one. */
export function formatCalledSo(called: string): Survey['format'] | null {
  return Survey.shape.format.options.find((format) => formatCalled(format) === called) ?? null
}
