import type { ReactNode } from 'react'
import { useSettings } from './queries'
import { LanguageContext } from './use-language'

/** Hands the language that was chosen to all that is in it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSettings().data?.language ?? 'en'
  // Screen readers speak the window's words in it, and dates are written in it. Set while rendering, so that
  // what is written in this pass is written in the new one.
  document.documentElement.lang = language
  return <LanguageContext value={language}>{children}</LanguageContext>
}
