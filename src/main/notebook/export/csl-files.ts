import type { CitationStyle } from '#core/export/citation-styles'
import type { CslFiles } from '#core/export/cite'
import british from '../../../../resources/csl/locales-en-GB.xml?raw'
import american from '../../../../resources/csl/locales-en-US.xml?raw'
import apa from '../../../../resources/csl/apa.csl?raw'
import chicagoAuthorDate from '../../../../resources/csl/chicago-author-date.csl?raw'
import chicagoNotes from '../../../../resources/csl/chicago-fullnote-bibliography.csl?raw'
import harvard from '../../../../resources/csl/harvard-cite-them-right.csl?raw'
import mla from '../../../../resources/csl/modern-language-association.csl?raw'

const STYLES: Readonly<Record<CitationStyle, string>> = {
  apa,
  'modern-language-association': mla,
  'chicago-fullnote-bibliography': chicagoNotes,
  'chicago-author-date': chicagoAuthorDate,
  'harvard-cite-them-right': harvard,
}

/** The official styles of the CSL project, as they are published. */
export const cslFiles: CslFiles = {
  style: (style) => STYLES[style],
  locale: (language) => (language === 'en-GB' ? british : american),
}
