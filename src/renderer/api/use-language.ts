import { createContext, useContext } from 'react'
import type { Language } from '#core/messages/language'

/** Whoever shows a word asks for it, each row of a table too, so it is handed down rather than looked up. */
export const LanguageContext = createContext<Language>('en')

/** The language that was chosen, for words, numbers and dates. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
