import { useSummary } from '../api/queries'

/** Whether there is nothing in the library at all; false as long as that is not known. */
export function useLibraryEmpty(): boolean {
  const summary = useSummary().data
  if (summary === undefined || summary.readSoFar !== null) return false
  return summary.shelves.library === 0 && summary.notes === 0
}
