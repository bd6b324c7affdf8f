import type { ReactNode } from 'react'
import { useSettings } from './queries'
import { LanguageContext } from './use-language'

/** Hands the language that was chosen to all that is in it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSettings().data?.language ?? 'en'
  return <LanguageContext value={language}>{children}</LanguageContext>
}
