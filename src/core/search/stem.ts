import { stemByEndings } from './stem-by-endings'
import { stemEnglish } from './stem-english'
import { LANGUAGE_ENDINGS } from './stem-languages'

type Language = keyof typeof LANGUAGE_ENDINGS

/** How words of a text are brought to a common form: by the rules of its language, or not at all. */
export type Stemming = 'english' | 'none' | Language

/** The stem of a typed word by each language's rules, because nobody says in which language they type. */
export type Stems = Readonly<Record<Stemming, string>>

const LANGUAGES: ReadonlyMap<string, Stemming> = new Map([
  ['en', 'english'],
  ['fr', 'french'],
  ['de', 'german'],
  ['nl', 'dutch'],
  ['es', 'spanish'],
  ['pt', 'portuguese'],
  ['it', 'italian'],
  ['ru', 'russian'],
  ['uk', 'none'],
  ['el', 'greek'],
  ['ar', 'arabic'],
  ['he', 'hebrew'],
  ['iw', 'hebrew'],
])
/** Every way words are stemmed. */
export const STEMMINGS: readonly Stemming[] = [...new Set(LANGUAGES.values())]
const PLAIN_LATIN = /[a-z]/

/** The rules for a language (BCP 47); a text whose language is unknown is taken for English. */
export function stemmingFor(language: string | null): Stemming {
  if (language === null) return 'english'
  return LANGUAGES.get(language.toLowerCase().split(/[-_]/)[0] ?? '') ?? 'none'
}

/** The stemming of this name; none when there is no such. */
export function stemmingNamed(name: string): Stemming {
  return STEMMINGS.find((stemming) => stemming === name) ?? 'none'
}

/** The form in which a word meets its other forms: “warnings” and “warning”, “don’t” and “dont”. */
export function stemOf(term: string, stemming: Stemming): string {
  const bare = term.length > 2 && term.includes("'") ? term.replaceAll("'", '') : term
  if (stemming === 'english') return stemEnglish(bare)
  return stemming === 'none' ? bare : stemByEndings(bare, LANGUAGE_ENDINGS[stemming])
}

/** Whether these rules and those of English may stem a word differently. */
export function isStemmedIn(term: string, stemming: Stemming): boolean {
  if (PLAIN_LATIN.test(term)) return true
  return (
    stemming !== 'english' && stemming !== 'none' && LANGUAGE_ENDINGS[stemming].script.test(term)
  )
}

/** Every stem a typed word may meet. */
export function stemsOf(term: string): Stems {
  return {
    english: stemOf(term, 'english'),
    none: stemOf(term, 'none'),
    french: stemOf(term, 'french'),
    german: stemOf(term, 'german'),
    dutch: stemOf(term, 'dutch'),
    spanish: stemOf(term, 'spanish'),
    portuguese: stemOf(term, 'portuguese'),
    italian: stemOf(term, 'italian'),
    russian: stemOf(term, 'russian'),
    greek: stemOf(term, 'greek'),
    arabic: stemOf(term, 'arabic'),
    hebrew: stemOf(term, 'hebrew'),
  }
}
