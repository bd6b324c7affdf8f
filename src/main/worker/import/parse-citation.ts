import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CitationLanguage } from '#core/import/import-format'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

// The form is always given: left to guess, the library would take a text for an address and ask for it.
const FORMS: Record<CitationLanguage, string> = { bibtex: '@biblatex/text', ris: '@ris/file' }

/** The first source in a text, as CSL. Throws in words for what cannot be read. */
export function parseCitation(text: string, language: CitationLanguage): unknown {
  try {
    const [first] = plugins.input.chain(text, { forceType: FORMS[language], generateGraph: false })
    return first
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : ''
    throw new NotebookError(
      'file-unreadable',
      sentence('citationUnread', (reason ?? '').slice(0, 120)),
      { cause },
    )
  }
}
