/** The styles a citation can be made in, by the name of the official style's file. */
export const CITATION_STYLES = {
  apa: 'APA (7th edition)',
  'modern-language-association': 'MLA (9th edition)',
  'chicago-fullnote-bibliography': 'Chicago (notes and bibliography)',
  'chicago-author-date': 'Chicago (author-date)',
  'harvard-cite-them-right': 'Harvard (Cite Them Right)',
} as const
export type CitationStyle = keyof typeof CITATION_STYLES

export const CITATION_STYLE_IDS = [
  'apa',
  'modern-language-association',
  'chicago-fullnote-bibliography',
  'chicago-author-date',
  'harvard-cite-them-right',
] as const satisfies readonly CitationStyle[]

/** The style's name as a person knows it. */
export function citationStyleName(style: CitationStyle): string {
  return CITATION_STYLES[style]
}
