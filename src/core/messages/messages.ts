import { ENGLISH } from './english'
import { GERMAN } from './german'
import type { Language } from './language'
import type { Messages } from './messages-of'

const CATALOG: Record<Language, Messages> = { en: ENGLISH, de: GERMAN }

/** Everything the window says, in one language. */
export function messagesIn(language: Language): Messages {
  return CATALOG[language]
}
