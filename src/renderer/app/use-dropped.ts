import type { Source } from '#core/clip/captured-page'
import { ask } from '../api/ask'
import { showImport } from './view-store'

/** Files that hold many things, or may. A page that is dropped is clipped without being looked at twice. */
const EXPORT = /\.(zip|csv|tsv|json|jsonld|ris|bib|bibtex|rdf|xml|html?)$|[/\\][^./\\]+$/i
const ONLY_EXPORT = /\.(zip|csv|tsv|json|jsonld|ris|bib|bibtex|rdf)$/i
/** What is clipped as it was before there were imports. */
const CLIPPED = new Set(['markdown', 'pages'])

/** What becomes of a drop: one export of another program is shown before it is taken in, all else is clipped. */
export function useDropped(clip: (sources: Source[]) => void): (sources: Source[]) => void {
  return (sources) => {
    const [only] = sources
    if (sources.length !== 1 || only?.kind !== 'file' || !EXPORT.test(only.path)) {
      clip(sources)
      return
    }
    const { path } = only
    void ask('imports.look', { path }).then(
      ({ format }) => (CLIPPED.has(format) ? clip(sources) : showImport(path)),
      // Why it cannot be read is said where such a file belongs.
      () => (ONLY_EXPORT.test(path) ? showImport(path) : clip(sources)),
    )
  }
}
