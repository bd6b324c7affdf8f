import type { Language } from '#core/messages/language'
import { useSettings } from './queries'

/** The language that was chosen, for words, numbers and dates. */
export function useLanguage(): Language {
  return useSettings().data?.language ?? 'en'
}
