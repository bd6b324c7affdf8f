import { commandNames } from './german/command-names'
import type { Language } from './language'

/** What a command is called in a language; in English as it is written on its card. */
export function commandName(language: Language, { id, title }: { id: string; title: string }) {
  return language === 'en' ? title : (commandNames[id] ?? title)
}
