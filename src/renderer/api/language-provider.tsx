import { useLayoutEffect, type ReactNode } from 'react'
import { useSettings } from './queries'
import { LanguageContext } from './use-language'

/** Hands the language that was chosen to all that is in it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSettings().data?.language ?? 'en'
  // Screen readers speak the window's words in it, and dates are written in it.
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
