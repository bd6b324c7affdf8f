import { z } from 'zod'

/** The languages the window can speak. */
export const Language = z.enum(['en', 'de'])
export type Language = z.infer<typeof Language>

/** What each language calls itself, which is how one finds one's own. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch' }
