import { stemEnglish } from './stem-english'

/** How words of a text are brought to a common form: by English rules, or not at all. */
export type Stemming = 'english' | 'none'

/** The rules for a language (BCP 47); a text whose language is unknown is taken for English. */
export function stemmingFor(language: string | null): Stemming {
  return language === null || /^en(-|$)/i.test(language) ? 'english' : 'none'
}

/** The form in which a word meets its other forms: “warnings” and “warning”, “don’t” and “dont”. */
export function stemOf(term: string, stemming: Stemming): string {
  const bare = term.length > 2 && term.includes("'") ? term.replaceAll("'", '') : term
  return stemming === 'english' ? stemEnglish(bare) : bare
}

/** Every stem a typed word may meet, because nobody says in which language they type. */
export function stemsOf(term: string): string[] {
  return [...new Set([stemOf(term, 'english'), stemOf(term, 'none')])]
}
