import type { Language } from './language'

/** What a number of things is called, by the plural rules of a language; `#` stands for the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Gives what says how many there are, as one says it in this language. */
export function counter(language: Language): (number: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  return (number, forms) =>
    (forms[rules.select(number)] ?? forms.other).replace('#', digits.format(number))
}
